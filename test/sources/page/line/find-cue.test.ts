import { describe, expect, it } from 'vitest';
import { findCue, isCueHeading } from '../../../../src/sources/page/line/find-cue.ts';

describe('findCue', () => {
  it.each([
    'Juryn säger:',
    'Juryns ord:',
    'Priskommittén anför:',
    'Kyrkorådet skriver:',
    'Bedömarna konstaterar:',
    'Gillets styrelse anför:',
    'En enhällig jury skriver:',
    'Juryn, som läste 87 bidrag, skriver:',
    'Nämnden, som består av fem ledamöter, anför:',
    'Styrelsen motiverar sitt beslut på följande sätt.',
    'Direktionen har motiverat sitt beslut så här:',
    'Priskommittén anger följande skäl:',
    'Juryn enades om följande ord:',
    'Hon får priset av följande skäl:',
    'Om Siv säger juryn:',
    'Så formulerar sig juryn:',
    'Så här sa juryn om vinnaren:',
    'Rektor motiverar sitt val:',
    'Därför valde juryn Siv Bo:',
    'På diplomet står det:',
    'Så här står det på diplomet som hänger i hallen:',
    'I motiveringen går att läsa:',
    'Skälen är följande:',
    'Juryn om Siv Bo:',
    'Så här läste kommundirektören upp:',
    'Ordföranden tog till orda och läste ur diplomet:',
    'Priskommittén genom Siv Ek läste:',
    'Styrelsen genom ordföranden Siv Ek anför:',
    'Det svarar juryn på så här:',
    'Juryns svar:',
    'Kommittén om vinnaren:',
  ])('is sure: %s', (lead) => {
    expect(findCue(lead)).toBe('sure');
  });

  it.each([
    'Kommunen har motiverade medarbetare:',
    'Så här står det på skylten vid grinden:',
    'Tränaren motiverar laget:',
    'Hon kommenterar motiveringen:',
    'Siv Bo om juryns ord:',
    'Hon tackade juryn och sa:',
    'Siv Ek i juryn säger:',
    'Juryns ordförande säger:',
    'Nämndens ordförande motiverar:',
    'Kommitténs sekreterare skriver:',
    'Rektor säger:',
    'Hon läste ur sin nya bok:',
    'Siv Ek i juryn läste:',
    'Juryn läste 87 bidrag:',
    'Juryn svarar på frågor:',
    'Siv Bo svarar juryn så här om vädret:',
    'Juryn består av:',
    'Styrelsen ger ut följande skrifter:',
    'Stiftelsen anger följande kontonummer:',
    'Så här motiverar juryn sina val:',
    'Skicka din motivering till:',
    'Kommunalrådet skriver:',
    'Styrelsen säger nej till avgifter:',
    'Styrelsen understryker vikten av skyltar:',
    'Kommunfullmäktige skriver till regeringen:',
    'Styrelsen om trafiken vid skolan:',
    'Juryn om nästa år:',
  ])('is not sure: %s', (lead) => {
    expect(findCue(lead)).not.toBe('sure');
  });
});

describe('isCueHeading', () => {
  it.each(['Ur juryns motivering', 'Juryns ord', 'Så skriver juryn om vinnaren'])('announces: %s', (heading) => {
    expect(isCueHeading(heading)).toBe(true);
  });

  it.each(['Motiverade medarbetare', 'Juryns sammansättning', 'Motiveringar'])('announces none: %s', (heading) => {
    expect(isCueHeading(heading)).toBe(false);
  });
});

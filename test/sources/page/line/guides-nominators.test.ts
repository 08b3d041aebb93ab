import { describe, expect, it } from 'vitest';
import { guidesNominators } from '../../../../src/sources/page/line/guides-nominators.ts';

describe('guidesNominators', () => {
  it.each([
    ['speaks to the reader', 'Din motivering ska vara på högst 100 ord.'],
    ['says how long it may be', 'Motiveringen får vara max 1000 tecken.'],
    ['says what it holds', 'Nomineringen ska innehålla namn och en motivering.'],
    ['asks the reader to describe', 'Skriv en kort text. Beskriv vad personen har gjort och för vem.'],
    ['one that somebody made up', 'Exempel på en bra motivering:'],
    ['says how long, without a limit', 'Skriv en motivering på 50–200 ord.'],
    ['says what one is in general', 'En bra motivering är konkret:'],
    ['the same in the plural', 'Här är exempel på motiveringar'],
  ])('%s: %s', (_reason, words) => {
    expect(guidesNominators(words)).toBe(true);
  });

  it.each([
    ['announces a citation', 'Juryns motivering:'],
    ['a letter to the one who nominated', 'Tack för din nominering! Juryns motivering lyder:'],
    ['the winner describes', 'Kommunen beskriver vad som ska göras och vem som gör det.'],
    ['a verb that asks nobody', 'Hon har lärt eleverna att skriva vad de tänker.'],
    ['highest, and no length', 'Skolan når högst resultat i länet.'],
    ['says what this one is', 'Juryns motivering är kort:'],
    ['a thing of a winner', 'En kommun är sina invånare.'],
    ['a noun that begins like the verb', 'Berättelsen visar hur en by kan leva.'],
    ['announces a citation', 'Motiveringen till valet:'],
  ])('not %s: %s', (_reason, words) => {
    expect(guidesNominators(words)).toBe(false);
  });
});

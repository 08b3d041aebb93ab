import { describe, expect, it } from 'vitest';
import { holdsOtherWords } from '../../../../src/sources/page/record/holds-other-words.ts';

describe('holdsOtherWords', () => {
  it.each([
    ['the prize behind the name', 'Hellidens folkhögskola ett hedersomnämnande inom'],
    ['how the reason is led into', 'Borås Stad. Motiveringen löd'],
    ['what someone does', 'Ragnar Frö och driver ett kafé i Kil'],
    ['that a reason follows', 'Borås Stad motiveras så här'],
    ['the verb of receiving', 'Öregrunds gästhamn ta emot'],
    ['a heading of minutes', 'Kulturnämndens beslut'],
    ['the first of two', 'Dels'],
    ['with what animal', 'Siv Dahl med hunden Tess'],
    ['what an interview is headed', 'Möt Kristina Palmgren'],
    ['who gives, and since when', 'Teknikkvinnor Öst, sedan 2012'],
    ['a sum', 'Yusuf Demir, kopparslagare 55 000 kr'],
    ['a word that leads on', 'Umeå kommun och'],
    ['marks of emphasis', 'Till **Ragnar Frö**'],
    ['whom it goes to', 'Till Ragnar Frö'],
    ['a label', 'Instrument: nyckelharpa'],
    ['a part of a row', 'Ragnar Frö | Kalix'],
    ['a day behind a place', 'Arjeplog den 14 juni 2021'],
    ['a day of a calendar', '7 maj Vårstädning, Torpa'],
    ['what someone is chosen for', 'Ragnar Frö, Kalix BK till 2017 års ledare'],
  ])('%s: %s', (_reason, name) => {
    expect(holdsOtherWords(name)).toBe(true);
  });

  it.each([
    ['a municipality', 'Umeå kommun'],
    ['two of them', 'Umeå och Lund'],
    ['a person with a place', 'Eva Ek, Lund'],
    ['a place after a name', 'Jamtli i Östersund'],
    ['a name that is a sentence', 'Byn som lever'],
    ['a name with a number', 'Hamnmagasinet 3'],
    ['a name that begins as a leading word does', 'Mötesplats Ronneby'],
    ['a name that begins as whom it goes to', 'Tillsammans i Norr'],
    ['a title with a subtitle', 'Bron över ån: en historia'],
  ])('not %s: %s', (_reason, name) => {
    expect(holdsOtherWords(name)).toBe(false);
  });
});

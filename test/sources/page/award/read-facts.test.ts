import { expect, it } from 'vitest';
import { readFacts } from '../../../../src/sources/page/award/read-facts.ts';
import { learnAwardNames } from '../../../../src/sources/page/view/learn-award-names.ts';

const NONE = learnAwardNames([]);

it.each([
  ['till Siv Bo för kortfilmen Isen.', { years: [], recipient: 'Siv Bo' }],
  ['till **Siv Bo** och **Per Ek** för *Isen*.', { years: [], recipient: 'Siv Bo och Per Ek' }],
  ['till Siv Bo, lektor i kemi,', { years: [], recipient: 'Siv Bo' }],
  ['1952. Smeden Siv Bo, Hjo.', { years: [1952], name: 'Smeden Siv Bo, Hjo' }],
  ['**Stora medaljen** till f.d. smeden Siv Bo:', { years: [], award: 'Stora medaljen', recipient: 'Siv Bo' }],
  ['Ämne: VB: Resultatet i Hamnpokalen 2021', { years: [2021], award: 'Hamnpokalen' }],
  ['Ämne: Resultat från finalen i Hamnpokalen 2021', { years: [2021], award: 'Hamnpokalen' }],
  ['Sammanställning: Ås kommuns ledarpris', { years: [], award: 'Ås kommuns ledarpris' }],
  ['Pressmeddelande: Resultatet i kommunens mätning 2021', { years: [] }],
  ['Pristagare: (namnet hålls hemligt till mars)', { years: [] }],
  ['Pristagare: Siv Bo (Hjo)', { years: [], recipient: 'Siv Bo (Hjo)' }],
  ['till Siv Bo för att hon lyssnar.', { years: [] }],
  ['1952. Siv Bo flyttade till Hjo.', { years: [] }],
])('%s', (words, facts) => {
  expect(readFacts({ kind: 'text', words }, NONE)).toEqual(facts);
});

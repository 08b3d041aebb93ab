import { expect, it } from 'vitest';
import { barePerson } from '../../../../src/sources/page/record/bare-person.ts';

it.each([
  ['the text has the name alone', 'Siv Bo på Ekskolan', 'Siv Bo ser varje barn.', 'Siv Bo'],
  ['in the genitive too', 'Nils von Ek vid Umeå universitet', 'Nils von Eks kurser är fulla.', 'Nils von Ek'],
  ['what a line says she is', 'Siv Bo, lektor i juridik', 'Siv Bo ser alla.', 'Siv Bo, lektor i juridik'],
  ['the text has no name', 'Siv Bo på Ekskolan', 'Hon ser varje barn.', 'Siv Bo på Ekskolan'],
  ['the text has the workplace too', 'Siv Bo på Ekskolan', 'Siv Bo på Ekskolan ser alla.', 'Siv Bo på Ekskolan'],
  ['the text has the given name', 'Siv Bo på Ekvägen', 'Siv vattnar allas blommor. Hon vakar.', 'Siv Bo'],
  ['where she lives', 'Siv Bo i Norrby', 'Siv Bo bär paddor. I år gav hon sig inte.', 'Siv Bo'],
  ['nothing tells that it is a person', 'Odla Ihop i Norrby', 'Odla Ihop ser varje barn.', 'Odla Ihop i Norrby'],
  ['no person', 'Köket på Ekskolan', 'Köket lagar allt själv.', 'Köket på Ekskolan'],
])('%s: %s', (_reason, name, citation, expected) => {
  expect(barePerson(name, citation)).toBe(expected);
});

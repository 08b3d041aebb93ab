import { describe, expect, it } from 'vitest';
import { NO_NAMES } from '../../../../src/sources/page/award/award-names.ts';
import { readAwardSentence } from '../../../../src/sources/page/award/read-award-sentence.ts';

describe('a clause about a recipient is taken out of its sentence whole or not at all', () => {
  it.each([
    [
      'a list of what was handed over',
      'Kils hederspris 2019 gick till Bo Ek, som fick ta emot diplom, blommor och 15 000 kronor.',
      'Bo Ek',
    ],
    [
      'a list of three',
      'Hederspriset 2019 gick till Bo Ek, som tackade kören, publiken, sin mamma och katten.',
      'Bo Ek',
    ],
    [
      'when it was given, behind what is said',
      'Det blev Rut Ek, Sjövik, som tog hem titeln Årets kock 2022 när branschens priser delades ut i Malmö.',
      'Rut Ek',
    ],
    [
      'who stands behind a deed, and what she was chosen to',
      'Bakom bygget står snickaren Siv Bo, som vid årsmötet utsågs till Årets bas 2019.',
      'Siv Bo',
    ],
    ['a letter of a list', 'a) Bo Ek tilldelades Guldklubban 2017.', 'Bo Ek'],
    ['what someone is', 'Kören Vox, som leds av Eva Ek, dirigent och pianist, fick Sångpriset 2018.', 'Kören Vox'],
    ['a clause before the verb', 'Umeå kommun, som ligger vid älven, tilldelas Årets stad 2019.', 'Umeå kommun'],
    [
      'a clause before what it is for',
      'Priset 2019 går till Umeå kommun, som växer fort, för sitt arbete.',
      'Umeå kommun',
    ],
  ])('%s: %s', (_reason, sentence, recipient) => {
    expect(readAwardSentence(sentence, NO_NAMES).recipient).toBe(recipient);
  });
});

describe('what stands before a name is no part of it', () => {
  it.each([
    [
      'praise',
      'Ingen mindre än Räddningstjänsten Öst är Sveriges bästa upphandlare 2019, meddelar kommunen.',
      'Räddningstjänsten Öst',
    ],
    ['a pause', 'Och vinnaren är … mejeristen Siv Bo!', 'Siv Bo'],
  ])('%s: %s', (_reason, sentence, recipient) => {
    expect(readAwardSentence(sentence, NO_NAMES).recipient).toBe(recipient);
  });
});

describe('what was decided that someone should get is given', () => {
  it.each([
    ['with a fund and a sum', 'Beslöts att 1958 års belöning ur Ekska fonden, kronor 300, skulle tilldelas Bo Ek.'],
    ['by whom', 'Styrelsen beslutade enhälligt att 1958 års stipendium skulle gå till Bo Ek.'],
  ])('%s: %s', (_reason, sentence) => {
    expect(readAwardSentence(sentence, NO_NAMES)).toMatchObject({ years: [1958], recipient: 'Bo Ek' });
  });

  it('takes nothing of what was only thought', () => {
    expect(readAwardSentence('Många trodde att 1958 års stipendium skulle gå till Bo Ek.', NO_NAMES).years).toEqual([]);
  });
});

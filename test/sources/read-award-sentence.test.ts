import { describe, expect, it } from 'vitest';
import { NO_NAMES } from '../../src/sources/page/award/award-names.ts';
import { readAwardSentence } from '../../src/sources/page/award/read-award-sentence.ts';

describe('readAwardSentence', () => {
  it.each([
    [
      'several, named below',
      'Nämnden beslutar att tilldela följande personer Ovansjö kommuns ledarstipendium 2023 om vardera 10 000 kronor:',
      [2023],
      undefined,
    ],
    [
      'the same, named last',
      'Nämnden beslutar att dela ut Kulturpriset 2021 till följande personer:',
      [2021],
      undefined,
    ],
    [
      'a person before a kind of prize',
      'Nämnden beslutar att tilldela Mikael Stjernqvist ledarstipendium 2018 om 10 000 kronor.',
      [2018],
      'Mikael Stjernqvist',
    ],
    [
      'who is to be it',
      'Styrelsen beslutade att Årets skolutvecklare 2022 ska vara Gudrun Apelgren, förstelärare på Ljungaskolan.',
      [2022],
      'Gudrun Apelgren',
    ],
    [
      'how many share it',
      'Ledarstipendiet 2018 delas mellan två personer, Birgitta Ohlin och Lars-Göran Wik.',
      [2018],
      'Birgitta Ohlin och Lars-Göran Wik',
    ],
    ['how many share it, and no names', 'Miljöpriset 2021 delas mellan två församlingar.', [2021], undefined],
    ['a mention', 'Juryn har även beslutat att ge ett hedersomnämnande till Orsa spelmanslag.', [], 'Orsa spelmanslag'],
  ])('reads %s', (_reason, sentence, years, recipient) => {
    expect(readAwardSentence(sentence, NO_NAMES)).toMatchObject({ years });
    expect(readAwardSentence(sentence, NO_NAMES).recipient).toBe(recipient);
  });

  it.each([
    ['the next time', 'Vi delar ut priset igen 2024.'],
    ['since when', 'Föreningen har delat ut stipendiet varje år sedan 2003.'],
    ['the first time', 'Stiftelsen delade ut sitt första stipendium 1998.'],
    ['money and no prize', 'Nämnden beslutade att dela ut pengarna först 2023.'],
    ['something else that is given', 'Förbundet ger kurser 2022.'],
    ['what is shared and no prize', 'Ansvaret 2021 delas mellan två regioner.'],
    ['a wish', 'Svalövs kommun ska bli Årets ledarkommun 2025.'],
    ['several prizes at once', 'Nämnden delar ut tre priser till följande personer 2021.'],
  ])('takes no year of %s: %s', (_reason, sentence) => {
    expect(readAwardSentence(sentence, NO_NAMES).years).toEqual([]);
  });
});

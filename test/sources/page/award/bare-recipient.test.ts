import { expect, it } from 'vitest';
import { bareRecipient } from '../../../../src/sources/page/award/bare-recipient.ts';

it.each([
  ['Sundsvalls kommun', 'Sundsvall', 'a genitive'],
  ['Helsingborgs stad', 'Helsingborg', 'a city'],
  ['Örebro kommun', 'Örebro', 'no genitive after a vowel'],
  ['Borås Stad', 'Borås', 'a name that ends in s'],
  ['Höganäs kommun', 'Höganäs', 'a name that ends in s'],
  ['Hofors kommun', 'Hofors', 'a name that ends in s'],
  ['Grums kommun', 'Grums', 'a name that ends in s'],
  ['Falu kommun', 'Falun', 'an irregular genitive'],
  ['Dals-Eds kommun', 'Dals-Ed', 'a hyphen'],
  ['Lilla Edets kommun', 'Lilla Edet', 'two words'],
  ['Malung-Sälens kommun', 'Malung-Sälen', 'two names'],
  ['Region Gotland', 'Region Gotland', 'a municipality that calls itself a region'],
  ['Gotlands kommun', 'Gotland', 'its old name'],
  ['Uddevalla kommun, för bron Mellanspel', 'Uddevalla', 'what it got the award for'],
  ['MULLSJÖ KOMMUN', 'Mullsjö', 'capitals'],
  ['Umeå kommun och Lunds kommun', 'Umeå och Lund', 'two that share'],
  ['Umeå', 'Umeå', 'bare already'],
  ['Region Skåne', 'Region Skåne', 'a region'],
  ['Lunds kommuns hemtjänst', 'Lunds kommuns hemtjänst', 'a part of a municipality'],
  ['Hemtjänsten i Dalby, Lunds kommun', 'Hemtjänsten i Dalby, Lunds kommun', 'a part of a municipality'],
  ['Bröderna Ek AB', 'Bröderna Ek AB', 'a company'],
  ['Anna Berg', 'Anna Berg', 'a person'],
])('%s is %s: %s', (written, bare) => {
  expect(bareRecipient(written)).toBe(bare);
});

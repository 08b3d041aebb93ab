import { expect, it } from 'vitest';
import { saysWeInPassing } from '../../../../src/sources/page/line/says-we-in-passing.ts';

it.each([
  'Bidraget ger honom tid att rita den serie som vi redan längtar efter att få läsa.',
  'Hennes ljus räcker åt oss andra.',
  'I ett enda fönster ser vi en hel gata vakna.',
  'Här får vi följa en by genom fyra vintrar.',
  'Så påminner han oss alla om vad en bro är till för.',
])('says we of everyone: %s', (words) => {
  expect(saysWeInPassing(words)).toBe(true);
});

it.each([
  'Nu ser vi fram emot nästa säsong.',
  'Vi är så stolta över varandra.',
  'Det här är något som vi har drömt om, och vi tackar alla kunder.',
  'Jag hade aldrig trott något som vi kunde göra.',
  'Hon har målat varje bro i länet.',
])('says it of the speaker, or not at all: %s', (words) => {
  expect(saysWeInPassing(words)).toBe(false);
});

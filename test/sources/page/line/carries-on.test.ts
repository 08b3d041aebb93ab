import { expect, it } from 'vitest';
import { carriesOn } from '../../../../src/sources/page/line/carries-on.ts';

it.each([
  'Det är journalistik som minnesarbete, utförd med stränghet.',
  'Så byggs ett samhälle: en stol i taget.',
  'Resultatet är en park där ingen äter ensam.',
  'Resultatet syns i varje fönster.',
  'Resultatet gror, växer och smakar.',
  'Att hon dessutom har lärt ut sättet gör verket större.',
  'För eleverna betyder det att ingen behöver vänta på en plats.',
])('carries on: %s', (words) => {
  expect(carriesOn(words)).toBe(true);
});

it.each([
  'Det är tredje året i rad som en svetsare vinner.',
  'Det är ett pris som delas ut av gillet.',
  'Det är tänkt att medlen ska gå till en ny svets.',
  'Det är styrelsen som beslutar.',
  'Så gick det till när juryn valde.',
  'Resultatet presenteras i höst.',
  'Resultatet väntar bakom nästa krök.',
  'För vinnaren betyder det att hon får ta emot studiebesök.',
  'För oss betyder det att vi vågar mer.',
  'Företaget grundades 1985 och har fyrtio anställda.',
])('may be read by itself: %s', (words) => {
  expect(carriesOn(words)).toBe(false);
});

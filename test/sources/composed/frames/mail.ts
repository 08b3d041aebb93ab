import type { Block } from '../block.ts';
import { fillWords } from '../fill-words.ts';
import { giveAward } from '../give-award.ts';
import type { Writer } from '../writer.ts';

const HEADS = [
  'Från: Kommunikationsenheten\nTill: Alla medarbetare\nSkickat: den 14 november {Y} 08:12\nÄmne: {A} {Y}',
  'Från: Anders Wiberg <anders.wiberg@forbundet.example>\nTill: Styrelsen\nDatum: 3 oktober {Y}\nÄmne: Vi har en vinnare!',
  'Ämne: VB: Glada nyheter\nSkickat: den 22 maj {Y}',
];

const GREETINGS = ['Hej alla!', 'Hej!', 'Bästa medlemmar,', 'Kära kollegor!'];

const FAREWELLS = [
  'Det blir tårta i matsalen klockan 14. Välkomna!',
  'Tack till alla som skickade in förslag.',
  'Trevlig helg önskar vi på kansliet!',
  'Hör av er om ni vill ha bilder från kvällen.',
];

const SIGNATURES = [
  'Med vänlig hälsning\nEva Rask\nKommunikatör, Exempelstads kommun\n0000-12 34 56',
  'Vänligen\nAnders Wiberg\nförbundssekreterare',
  'Hälsningar\nMia',
  '/Kansliet',
  '--\nLena Palm | HR-specialist\nlena.palm@bolaget.example',
];

/** A mail: greeting, the news of an award, and a signature. */
export function mail(writer: Writer): Block[] {
  const { draws, year } = writer;
  const award = writer.award();
  const recipient = writer.recipient();
  const facts = { year, award: award.name, recipient: recipient.full };
  return [
    { kind: 'lines', text: fillWords(draws.pick(HEADS), facts) },
    { kind: 'paragraph', text: draws.pick(GREETINGS) },
    ...writer.paragraphs('introductions', draws.between(0, 1), facts),
    ...giveAward(writer, { award, recipient, year }, false),
    ...writer.paragraphs('quotes', draws.between(0, 1), facts),
    { kind: 'paragraph', text: draws.pick(FAREWELLS) },
    { kind: 'lines', text: draws.pick(SIGNATURES) },
  ];
}

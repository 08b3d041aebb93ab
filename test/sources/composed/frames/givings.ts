import type { Block } from '../block.ts';
import { fillWords } from '../fill-words.ts';
import type { Writer } from '../writer.ts';

const OF_ANY = [
  '{A} {Y} tilldelades {R} med följande motivering:',
  '{Y} års utmärkelse tilldelades {R} med följande motivering:',
  '{Y} gick {A} till {R} med motiveringen:',
  '{A} {Y} gick till {R}. Ur juryns motivering:',
];

const LEADS = {
  prize: [
    ...OF_ANY,
    '{Y} tilldelades {R} {A} med följande motivering:',
    'År {Y} tilldelades {R} {A} med följande motivering:',
    '{R} tilldelades {A} {Y} med följande motivering:',
  ],
  title: [...OF_ANY, '{Y} utsågs {R} till {A} med följande motivering:', '{R} blev {A} {Y}. Ur juryns motivering:'],
};

/** An award through the years, each year given in the same sentence, newest or oldest first. */
export function givings(writer: Writer): Block[] {
  const { draws } = writer;
  const award = writer.award();
  const facts = { year: writer.year, award: award.name };
  const lead = draws.pick(LEADS[award.kind]);
  const isBehind = draws.chance(0.3);
  const quoted = isBehind || draws.chance(0.7);
  const count = draws.between(2, 5);
  const step = draws.pick([1, 1, 2]);
  const ages = Array.from({ length: count }, (_, index) => index * step);
  const given = (draws.chance(0.5) ? ages : ages.toReversed()).map((age): Block[] => {
    const recipient = writer.recipient();
    const year = writer.year - age;
    const sentence = fillWords(lead, { year, award: award.name, recipient: recipient.full });
    if (isBehind) return [writer.citation({ award, recipient, year }, { before: `${sentence} `, quoted })];
    return [{ kind: 'paragraph', text: sentence }, writer.citation({ award, recipient, year }, { quoted })];
  });
  return [
    writer.lines('starts', facts),
    { kind: 'title', text: fillWords(draws.pick(['{A} genom åren', 'Mottagare av {A}', '{A}']), facts) },
    ...writer.paragraphs('introductions', draws.between(0, 1), facts),
    ...given.flat(),
    { kind: 'heading', text: draws.pick(['Kontakt', 'Om priset', 'Mer information']) },
    ...writer.paragraphs('background', draws.between(0, 1), facts),
    writer.lines('ends', facts),
  ];
}

import type { Block } from '../block.ts';
import { fillWords } from '../fill-words.ts';
import { parts } from '../parts.ts';
import type { Writer } from '../writer.ts';

const HEADINGS = ['{Y}', 'År {Y}', '{A} {Y}', 'Vinnare {Y}'];

const LEADS = [
  '{R}',
  'Vinnare: {R}',
  'Mottagare: {R}',
  'Priset gick till {R}.',
  '{R} fick priset.',
  'Juryn valde {R}.',
  'Utmärkelsen tilldelades {R}.',
];

/** An award through the years: below a heading with the year who got it, a cue, and the citation without marks. */
export function sections(writer: Writer): Block[] {
  const { draws } = writer;
  const award = writer.award();
  const facts = { year: writer.year, award: award.name };
  const [heading, lead, cue] = [draws.pick(HEADINGS), draws.pick(LEADS), draws.fresh(parts.cues)];
  const isBehind = cue.endsWith(':') && draws.chance(0.3);
  const given = Array.from({ length: draws.between(2, 5) }, (_, index): Block[] => {
    const recipient = writer.recipient();
    const year = writer.year - index;
    return [
      { kind: 'heading', text: fillWords(heading, { year, award: award.name }) },
      { kind: 'paragraph', text: fillWords(lead, { year, recipient: recipient.full }) },
      ...(isBehind ? [] : [{ kind: 'cue', text: cue } as const]),
      writer.citation({ award, recipient, year }, { before: isBehind ? `${cue} ` : '', quoted: false }),
    ];
  });
  return [
    { kind: 'title', text: fillWords(draws.pick(['{A} – tidigare år', 'Historik: {A}', '{A}']), facts) },
    ...writer.paragraphs('introductions', draws.between(0, 1), facts),
    ...given.flat(),
    { kind: 'heading', text: draws.pick(['Kontakt', 'Om priset', 'Läs mer']) },
    ...writer.paragraphs('background', draws.between(0, 2), facts),
    writer.lines('ends', facts),
  ];
}

import type { Block } from '../block.ts';
import { fillWords } from '../fill-words.ts';
import type { Writer } from '../writer.ts';

const LEADS = [
  '{R}: ',
  '{R}. Motivering: ',
  '{R} tilldelas utmärkelsen med motiveringen: ',
  '{R} – ',
  '{R}, med motiveringen: ',
];

/** An award that several get each year: the years as headings, and below each the recipients with a citation each. */
export function shared(writer: Writer): Block[] {
  const { draws } = writer;
  const award = writer.award();
  const facts = { year: writer.year, award: award.name };
  const [lead, isHeaded, hasCue] = [draws.pick(LEADS), draws.chance(0.5), draws.chance(0.6)];
  const heading = draws.pick(['{Y}', '{A} {Y}', 'Mottagare {Y}']);
  const given = Array.from({ length: draws.between(1, 3) }, (_, index): Block[] => {
    const year = writer.year - index;
    const each = Array.from({ length: draws.between(2, 3) }, (): Block[] => {
      const recipient = writer.recipient();
      const before = fillWords(lead, { year, recipient: recipient.full });
      if (!isHeaded) return [writer.citation({ award, recipient, year }, { before, quoted: true })];
      return [
        { kind: 'subheading', text: recipient.full },
        ...(hasCue ? [{ kind: 'cue', text: 'Motivering:' } as const] : []),
        writer.citation({ award, recipient, year }, { quoted: true }),
      ];
    });
    return [{ kind: 'heading', text: fillWords(heading, { year, award: award.name }) }, ...each.flat()];
  });
  return [
    writer.lines('starts', facts),
    { kind: 'title', text: fillWords(draws.pick(['{A} – alla mottagare', 'De har fått {A}']), facts) },
    ...writer.paragraphs('introductions', draws.between(0, 1), facts),
    ...given.flat(),
    { kind: 'heading', text: draws.pick(['Kontakt', 'Om priset', 'Läs mer']) },
    ...writer.paragraphs('background', draws.between(0, 1), facts),
    writer.lines('ends', facts),
  ];
}

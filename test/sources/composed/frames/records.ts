import type { Block } from '../block.ts';
import { fillWords } from '../fill-words.ts';
import type { Writer } from '../writer.ts';

const LABELS = [
  { year: 'År', recipient: 'Vinnare', citation: 'Motivering', isYearFirst: true },
  { year: 'År', recipient: 'Mottagare', citation: 'Juryns motivering', isYearFirst: true },
  { year: 'År', recipient: 'Vinnare', citation: 'Motivering', isYearFirst: false },
  { year: 'Årtal', recipient: 'Pristagare', citation: 'Motivering', isYearFirst: true },
];

/** An award through the years as records of labels and values. */
export function records(writer: Writer): Block[] {
  const { draws } = writer;
  const award = writer.award();
  const facts = { year: writer.year, award: award.name };
  const labels = draws.pick(LABELS);
  const given = Array.from({ length: draws.between(2, 4) }, (_, index): Block => {
    const recipient = writer.recipient();
    const year = writer.year - index;
    const head = [`${labels.year}: ${year}`, `${labels.recipient}: ${recipient.full}`];
    const before = [...(labels.isYearFirst ? head : head.toReversed()), `${labels.citation}: `].join('\n');
    return writer.citation({ award, recipient, year }, { before, quoted: false, kind: 'lines' });
  });
  return [
    { kind: 'title', text: fillWords(draws.pick(['{A} – vinnare', '{A}: sammanställning', '{A}']), facts) },
    ...writer.paragraphs('introductions', draws.between(0, 1), facts),
    ...given,
    writer.lines('ends', facts),
  ];
}

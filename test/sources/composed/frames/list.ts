import type { Block } from '../block.ts';
import { fillWords } from '../fill-words.ts';
import type { Writer } from '../writer.ts';

const HEADS: readonly ((name: string, year: number) => string)[] = [
  (name, year) => `${year} ${name}: `,
  (name, year) => `${year} – ${name}. `,
  (name, year) => `${name} (${year}): `,
  (name, year) => `${year}: ${name} – `,
];

/** An award through the years, each year one paragraph: year, recipient and the citation in marks of quotation. */
export function list(writer: Writer): Block[] {
  const { draws } = writer;
  const award = writer.award();
  const facts = { year: writer.year, award: award.name };
  const head = draws.pick(HEADS);
  const given = Array.from({ length: draws.between(2, 5) }, (_, index): Block => {
    const recipient = writer.recipient();
    const year = writer.year - index;
    return writer.citation({ award, recipient, year }, { before: head(recipient.full, year), quoted: true });
  });
  return [
    { kind: 'title', text: fillWords(draws.pick(['{A} genom åren', 'Alla som har fått {A}']), facts) },
    ...writer.paragraphs('introductions', draws.between(0, 1), facts),
    ...given,
    ...writer.paragraphs('background', draws.between(0, 2), facts),
    writer.lines('ends', facts),
  ];
}

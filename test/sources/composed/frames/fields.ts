import type { Block } from '../block.ts';
import { fillWords } from '../fill-words.ts';
import type { Writer } from '../writer.ts';

type Field = 'year' | 'recipient' | 'citation';

const LABELS: readonly Readonly<Record<Field, string>>[] = [
  { year: 'År', recipient: 'Vinnare', citation: 'Motivering' },
  { year: 'År', recipient: 'Mottagare', citation: 'Juryns motivering' },
  { year: 'Årtal', recipient: 'Pristagare', citation: 'Motivering' },
];

/** The citation last, save for a year behind it, as `Block` has it. */
const ORDERS: readonly (readonly Field[])[] = [
  ['year', 'recipient', 'citation'],
  ['recipient', 'year', 'citation'],
  ['recipient', 'citation', 'year'],
];

const KINDS = ['lines', 'definitions', 'card', 'row', 'row'] as const;

/** An award through the years as labels and values: lines, a list of definitions, a table each or one for them all. */
export function fields(writer: Writer): Block[] {
  const { draws } = writer;
  const award = writer.award();
  const facts = { year: writer.year, award: award.name };
  const [labels, order, kind] = [draws.pick(LABELS), draws.pick(ORDERS), draws.pick(KINDS)];
  const quoted = draws.chance(0.4);
  const given = Array.from({ length: draws.between(2, 5) }, (_, index): Block => {
    const recipient = writer.recipient();
    const year = writer.year - index;
    const block = writer.citation({ award, recipient, year }, { quoted, kind });
    const values = { year: `${year}`, recipient: recipient.full, citation: block.text };
    const mark = kind === 'lines' ? ': ' : '\t';
    const lines = order.map((field) => labels[field] + mark + values[field]).join('\n');
    return { ...block, text: kind === 'row' ? order.map((field) => values[field]).join('\t') : lines };
  });
  const heads: Block = { kind: 'row', text: order.map((field) => labels[field]).join('\t') };
  return [
    { kind: 'title', text: fillWords(draws.pick(['{A} – vinnare', 'Alla mottagare av {A}', '{A}']), facts) },
    ...writer.paragraphs('introductions', draws.between(0, 1), facts),
    ...(kind === 'row' ? [heads] : []),
    ...given,
    ...(draws.chance(0.3) ? [{ kind: 'heading', text: 'Om priset' } as const] : []),
    writer.lines('ends', facts),
  ];
}

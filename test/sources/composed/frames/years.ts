import type { Block } from '../block.ts';
import { fillWords } from '../fill-words.ts';
import { parts } from '../parts.ts';
import type { Writer } from '../writer.ts';

const HEADS: readonly ((name: string, year: number) => readonly string[])[] = [
  (name, year) => [`${year}: ${name}`],
  (name, year) => [`${year} – ${name}`],
  (name, year) => [`${year}`, name],
  (name, year) => [`${name}, ${year}`],
  (name, year) => [`${name} (${year})`],
];

const PROMISES = [
  'Här finns alla vinnare med juryns motiveringar.',
  'Nedan kan du läsa juryns motivering för varje år.',
  'Motiveringarna är hämtade ur juryns protokoll.',
  'Läs motiveringarna till {A} år för år.',
];

const TITLES = ['{A} genom åren', '{A} – alla vinnare', 'Tidigare mottagare av {A}', '{A}'];

/** An award through the years, each year below a heading; a cue, marks of quotation or a promise show the citations. */
export function years(writer: Writer): Block[] {
  const { draws } = writer;
  const award = writer.award();
  const facts = { year: writer.year, award: award.name };
  const head = draws.pick(HEADS);
  const quoted = draws.chance(0.5);
  const cue = draws.chance(1 / 3) ? draws.fresh(parts.cues) : null;
  const given = Array.from({ length: draws.between(2, 5) }, (_, index): Block[] => {
    const recipient = writer.recipient();
    const year = writer.year - index;
    const [heading = '', ...below] = head(recipient.full, year);
    return [
      { kind: 'heading', text: heading },
      ...below.map((text) => ({ kind: 'paragraph', text }) as const),
      ...(cue === null ? [] : [{ kind: 'cue', text: cue } as const]),
      writer.citation({ award, recipient, year }, { quoted }),
    ];
  });
  const isPromised = cue === null && !quoted;
  return [
    writer.lines('starts', facts),
    { kind: 'title', text: fillWords(draws.pick(TITLES), facts) },
    ...writer.paragraphs('introductions', draws.between(0, 1), facts),
    ...(isPromised ? [{ kind: 'paragraph', text: fillWords(draws.pick(PROMISES), facts) } as const] : []),
    ...given.flat(),
    { kind: 'heading', text: draws.pick(['Kontakt', 'Om priset', 'Läs mer']) },
    ...writer.paragraphs('background', draws.between(0, 2), facts),
    writer.lines('ends', facts),
  ];
}

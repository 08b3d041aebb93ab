import type { Block } from '../block.ts';
import { fillWords } from '../fill-words.ts';
import type { Writer } from '../writer.ts';

/** A winner and those who came next, each with the words of the jury below a heading. */
export function finalists(writer: Writer): Block[] {
  const { draws, year } = writer;
  const award = writer.award();
  const facts = { year, award: award.name };
  const next = draws.pick(['Finalist', 'Hedersomnämnande', 'Finalist']);
  const date = draws.chance(0.4) ? ` ${year}` : '';
  const given = Array.from({ length: draws.between(2, 4) }, (_, index): Block[] => {
    const recipient = writer.recipient();
    return [
      { kind: 'heading', text: `${index === 0 ? 'Vinnare' : next}${date}: ${recipient.full}` },
      ...(draws.chance(0.3) ? [{ kind: 'cue', text: 'Juryns motivering:' } as const] : []),
      writer.citation({ award, recipient, year, ...(index > 0 && { distinction: next }) }, { quoted: true }),
    ];
  });
  const titles = ['{A} {Y}: vinnare och finalister', 'Vinnare och finalister {Y} – {A}'];
  return [
    writer.lines('starts', facts),
    { kind: 'title', text: fillWords(draws.pick(titles), facts) },
    ...writer.paragraphs('introductions', draws.between(0, 1), facts),
    ...given.flat(),
    ...writer.paragraphs('background', draws.between(0, 2), facts),
    writer.lines('ends', facts),
  ];
}

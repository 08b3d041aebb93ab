import type { Block } from './block.ts';
import { fillWords } from './fill-words.ts';
import { parts } from './parts.ts';
import type { Giving, Writer } from './writer.ts';

/**
 * An award given in a sentence, and its citation: behind the sentence, below it, or below a line that announces it.
 * @param isDated whether a heading over it tells the year
 */
export function giveAward(writer: Writer, giving: Giving, isDated: boolean): Block[] {
  const { draws } = writer;
  const { award, recipient, year } = giving;
  const announcement = draws.fresh(
    parts.announcements,
    ({ text, of }) => (of === 'any' || of === award.kind) && (isDated || text.includes('{Y}')),
  );
  const called = recipient.described !== undefined && draws.chance(0.4) ? recipient.described : recipient.full;
  const sentence = fillWords(announcement.text, { year, award: award.name, recipient: called });
  if (sentence.endsWith(':')) {
    if (draws.chance(0.5)) return [writer.citation(giving, { before: `${sentence} `, quoted: true })];
    const kind = draws.chance(0.3) ? 'blockquote' : 'paragraph';
    return [{ kind: 'paragraph', text: sentence }, writer.citation(giving, { quoted: true, kind })];
  }
  const cue = draws.fresh(parts.cues);
  const isBehind = cue.endsWith(':') && draws.chance(0.3);
  return [
    { kind: 'paragraph', text: sentence },
    ...writer.paragraphs('quotes', draws.chance(0.15) ? 1 : 0, { year, award: award.name, recipient: recipient.full }),
    ...(isBehind ? [] : [{ kind: 'cue', text: cue } as const]),
    writer.citation(giving, { before: isBehind ? `${cue} ` : '', quoted: true }),
  ];
}

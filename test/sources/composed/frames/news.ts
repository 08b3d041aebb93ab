import type { Block } from '../block.ts';
import { fillWords } from '../fill-words.ts';
import { giveAward } from '../give-award.ts';
import { parts } from '../parts.ts';
import type { Writer } from '../writer.ts';

const MONTHS = ['januari', 'mars', 'maj', 'juni', 'oktober', 'december'];

/** News of one award: an article, now and then with questions and answers. */
export function news(writer: Writer): Block[] {
  const { draws, year } = writer;
  const award = writer.award();
  const recipient = writer.recipient();
  const facts = { year, award: award.name, recipient: recipient.full };
  const isInterview = draws.chance(0.25);
  const asked = (count: number): Block[] =>
    Array.from({ length: isInterview ? count : 0 }, () => draws.fresh(parts.questions)).flatMap(
      ({ question, answer }) => [
        { kind: draws.chance(0.5) ? 'subheading' : 'paragraph', text: question },
        { kind: 'paragraph', text: answer },
      ],
    );
  const dated = `Publicerad ${draws.between(1, 28)} ${draws.pick(MONTHS)} ${year + draws.between(0, 1)}`;
  return [
    writer.lines('starts', facts),
    { kind: 'title', text: fillWords(draws.fresh(parts.headlines), facts) },
    ...(draws.chance(0.4) ? [{ kind: 'paragraph', text: dated } as const] : []),
    ...writer.paragraphs('introductions', draws.between(0, 2), facts),
    ...asked(1),
    ...giveAward(writer, { award, recipient, year }, false),
    ...asked(2),
    ...writer.paragraphs('quotes', isInterview ? 0 : draws.between(0, 3), facts),
    ...writer.paragraphs('background', draws.between(0, 2), facts),
    ...writer.paragraphs('earlier', draws.between(0, 1), facts),
    writer.lines('ends', facts),
  ];
}

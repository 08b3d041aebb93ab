import type { Block } from '../block.ts';
import { fillWords } from '../fill-words.ts';
import { giveAward } from '../give-award.ts';
import type { Writer } from '../writer.ts';

const LEADS = [
  'Ett hedersomnämnande gick till {R} med motiveringen:',
  'Juryn gav också ett hedersomnämnande till {R} med följande motivering:',
  'Hedersomnämnande tilldelas {R}. Motivering:',
  '{R} får ett hedersomnämnande. Juryns motivering lyder:',
  'Hedersomnämnande: {R}. Juryns motivering:',
];

/** An award of one year, and honorable mentions with a reason of their own. */
export function mentions(writer: Writer): Block[] {
  const { draws, year } = writer;
  const award = writer.award();
  const winner = writer.recipient();
  const facts = { year, award: award.name, recipient: winner.full };
  const isBehind = draws.chance(0.5);
  const mentioned = Array.from({ length: draws.between(1, 2) }, (): Block[] => {
    const recipient = writer.recipient();
    const sentence = fillWords(draws.fresh(LEADS), { year, recipient: recipient.full });
    if (isBehind)
      return [
        writer.citation(
          { award, recipient, year, distinction: 'Hedersomnämnande' },
          { before: `${sentence} `, quoted: true },
        ),
      ];
    return [
      { kind: 'paragraph', text: sentence },
      writer.citation({ award, recipient, year, distinction: 'Hedersomnämnande' }, { quoted: true }),
    ];
  });
  return [
    writer.lines('starts', facts),
    { kind: 'title', text: fillWords(draws.pick(['{A} {Y}', '{R} får {A} {Y}', '{A} {Y} till {R}']), facts) },
    ...writer.paragraphs('introductions', draws.between(0, 1), facts),
    ...giveAward(writer, { award, recipient: winner, year }, true),
    ...writer.paragraphs('quotes', draws.between(0, 1), facts),
    ...(draws.chance(0.5)
      ? [{ kind: 'heading', text: draws.pick(['Hedersomnämnande', 'Hedersomnämnanden']) } as const]
      : []),
    ...mentioned.flat(),
    { kind: 'heading', text: draws.pick(['Kontakt', 'Om priset']) },
    ...writer.paragraphs('background', draws.between(0, 1), facts),
    writer.lines('ends', facts),
  ];
}

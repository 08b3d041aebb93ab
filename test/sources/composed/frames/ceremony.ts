import type { Block } from '../block.ts';
import { giveAward } from '../give-award.ts';
import type { Writer } from '../writer.ts';

/**
 * Several awards of one year, each below a heading with its name: an evening of awards, or the minutes of a meeting.
 */
export function ceremony(writer: Writer): Block[] {
  const { draws, year } = writer;
  const isMeeting = draws.chance(0.4);
  const title = isMeeting ? 'Sammanträdesprotokoll' : draws.pick(['Alla vinnare', 'Prisutdelningen', 'Utmärkelser']);
  const given = Array.from({ length: draws.between(2, 4) }, (_, index): Block[] => {
    const award = writer.award();
    const recipient = writer.recipient();
    const facts = { year, award: award.name, recipient: recipient.full };
    const isDated = isMeeting || draws.chance(0.7);
    const heading = award.name.charAt(0).toUpperCase() + award.name.slice(1);
    return [
      {
        kind: 'heading',
        text: `${isMeeting ? `§ ${20 + index} ` : ''}${heading}${isDated ? ` ${year}` : ''}`,
      },
      ...giveAward(writer, { award, recipient, year }, isDated),
      ...writer.paragraphs('quotes', draws.chance(0.4) ? 1 : 0, facts),
      ...writer.paragraphs('background', draws.chance(0.2) ? 1 : 0, facts),
    ];
  });
  const after: Block[] = [
    { kind: 'heading', text: '§ 40 Övriga frågor' },
    { kind: 'paragraph', text: 'Inga övriga frågor har anmälts.' },
  ];
  return [
    writer.lines('starts', { year }),
    { kind: 'title', text: isMeeting ? title : `${title} ${year}` },
    ...given.flat(),
    ...(isMeeting ? after : []),
    writer.lines('ends', { year }),
  ];
}

import type { Block } from '../block.ts';
import { giveAward } from '../give-award.ts';
import type { Writer } from '../writer.ts';

const OTHER_NEWS: readonly (readonly [heading: string, text: string])[] = [
  ['Ny webbplats i vår', 'Den nya webbplatsen öppnar i mars. Fram till dess hittar du allt på den gamla adressen.'],
  ['Kurs i första hjälpen', 'Anmäl dig senast den 20 till kansliet. Kursen är gratis för alla medlemmar.'],
  ['Städdag', 'Söndagen den 5 räfsar vi löv vid klubbstugan. Ta med handskar, vi bjuder på korv.'],
  ['Välkommen, Jonas!', 'Jonas Frid är ny vaktmästare sedan en månad. Han trivs redan, säger han.'],
  ['Höjd medlemsavgift', 'Årsmötet beslutade att höja avgiften till 250 kronor. Den gäller från nyår.'],
];

const SIGNATURES = [
  'Trevlig läsning!\nRedaktionen',
  'Nyhetsbrevet görs av Lisa Ek, lisa.ek@foreningen.example',
  'Med hopp om en fin sommar\n/Styrelsen',
];

/** A newsletter: pieces of news below headings, one or two of them about an award. */
export function newsletter(writer: Writer): Block[] {
  const { draws, year } = writer;
  const other = (): Block[] => {
    const [heading, text] = draws.fresh(OTHER_NEWS);
    return [
      { kind: 'heading', text: heading },
      { kind: 'paragraph', text },
    ];
  };
  const news = (): Block[] => {
    const award = writer.award();
    const recipient = writer.recipient();
    const facts = { year, award: award.name, recipient: recipient.full };
    return [
      {
        kind: 'heading',
        text: draws.pick([`${recipient.full} prisas`, award.name, 'Stort grattis!', 'Prisutdelning']),
      },
      ...giveAward(writer, { award, recipient, year }, false),
      ...writer.paragraphs('quotes', draws.between(0, 1), facts),
    ];
  };
  return [
    { kind: 'title', text: `Nyhetsbrev ${draws.between(1, 8)}/${year}` },
    ...other(),
    ...news(),
    ...other(),
    ...(draws.chance(0.3) ? news() : []),
    ...(draws.chance(0.3) ? other() : []),
    { kind: 'lines', text: draws.pick(SIGNATURES) },
  ];
}

import type { Block } from '../block.ts';
import { fillWords } from '../fill-words.ts';
import type { Writer } from '../writer.ts';

const OTHER_MATTERS: readonly (readonly [heading: string, text: string])[] = [
  ['Val av justerare', 'Till att jämte ordföranden justera protokollet utses Bengt Alm.'],
  ['Fastställande av dagordning', 'Dagordningen fastställs med tillägg av en övrig fråga.'],
  ['Ekonomisk rapport', 'Rapporten läggs till handlingarna. Prognosen visar ett överskott på 340 000 kronor.'],
  ['Ansökan om bidrag', 'Nämnden beviljar Näsby byalag 12 000 kronor till en ny brygga.'],
  ['Nästa sammanträde', 'Nästa sammanträde hålls den 9 december klockan 13 i Stora salen.'],
];

const BACKGROUNDS = [
  'Utmärkelsen delas ut en gång om året. Sjutton förslag har kommit in under hösten.',
  'Förslag har tagits emot till och med den 1 oktober. Förvaltningen har berett ärendet.',
  'Arbetsutskottet har behandlat ärendet den 4 november.',
];

const DECISIONS = {
  prize: [
    'Nämnden beslutar att tilldela {R} {A} {Y}.',
    'Kulturnämnden beslutar att {A} {Y} tilldelas {R}.',
    'Kommunstyrelsen beslutar att {A} för år {Y} ska gå till {R}.',
  ],
  title: [
    'Nämnden beslutar att utse {R} till {A} {Y}.',
    'Kommunstyrelsen beslutar att till {A} {Y} utse {R}.',
    'Styrelsen beslutar att {R} blir {A} {Y}.',
  ],
};

const PAPERS = ['Tjänsteskrivelse den 2 november', 'Sammanställning av inkomna förslag', 'Protokollsutdrag AU § 41'];

/** Minutes with numbered paragraphs, of which one or two decide on an award. */
export function minutes(writer: Writer): Block[] {
  const { draws, year } = writer;
  let number = draws.between(8, 90);
  const headed = (words: string): Block => ({ kind: 'heading', text: `§ ${number++} ${words}` });
  const other = (): Block[] => {
    const [heading, text] = draws.fresh(OTHER_MATTERS);
    return [headed(heading), { kind: 'paragraph', text }];
  };
  const isDecisionFirst = draws.chance(0.5);
  const quoted = draws.chance(0.6);
  const matter = (): Block[] => {
    const award = writer.award();
    const recipient = writer.recipient();
    const facts = { year, award: award.name, recipient: recipient.full };
    const background: Block[] = [
      { kind: 'subheading', text: draws.pick(['Ärendebeskrivning', 'Sammanfattning av ärendet', 'Bakgrund']) },
      { kind: 'paragraph', text: draws.fresh(BACKGROUNDS) },
    ];
    const decision: Block[] = [
      { kind: 'subheading', text: 'Beslut' },
      { kind: 'paragraph', text: fillWords(draws.pick(DECISIONS[award.kind]), facts) },
      { kind: quoted ? 'cue' : 'subheading', text: draws.pick(['Motivering', 'Nämndens motivering']) },
      writer.citation({ award, recipient, year }, { quoted }),
    ];
    return [
      headed(fillWords(draws.pick(['{A} {Y}', 'Val av mottagare av {A} {Y}', 'Beslut om {A} {Y}']), facts)),
      ...(isDecisionFirst ? [...decision, ...background] : [...background, ...decision]),
      { kind: 'subheading', text: 'Beslutsunderlag' },
      { kind: 'lines', text: draws.fresh(PAPERS) },
    ];
  };
  return [
    { kind: 'title', text: draws.pick(['Sammanträdesprotokoll', 'Protokoll', `Protokoll ${year}-11-18`]) },
    ...other(),
    ...matter(),
    ...(draws.chance(0.3) ? matter() : []),
    ...other(),
    writer.lines('ends', { year }),
  ];
}

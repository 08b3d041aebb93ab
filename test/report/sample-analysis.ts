import { readFileSync } from 'node:fs';
import type {
  Analysis,
  Citation,
  ConceptFrequency,
  ConceptSummary,
  ConcordanceLine,
  MatchKind,
  NewWord,
  Quotation,
  RecurringFamily,
  Series,
  SubjectKind,
  TextMeasures,
  Trend,
  Verdict,
  YearSummary,
} from '../../src/records.ts';

/**
 * A hand-built analysis of the eleven real citations for the tests of the reports: eight concepts (one of them never
 * mentioned), every mention found by its exact form in the real text. Counts, tau, S, exact p, intervals and DP were
 * worked out apart from this project with scipy; verdicts, phrases, keyness and successions are plausible, not
 * measured.
 */

const DOCUMENT_ID = 'vinnare-sveriges-kvalitetskommun.txt';
const COMPARED_ID = 'kungsbacka-2011.txt';
const AWARD = 'Sveriges KvalitetsKommun';
const source = readFileSync(new URL(`../../corpus/${DOCUMENT_ID}`, import.meta.url), 'utf8').replaceAll('\r\n', '\n');

const citations: readonly Citation[] = [
  ...source.matchAll(/KvalitetsKommun (\d{4}) tilldelades (\S+)[^\n]*:\n["“”](.+)["“”]/g),
]
  .map((match): Citation => {
    const text = match[3]!;
    const start = match.index + match[0].length - 1 - text.length;
    const recipient = match[2] === 'Helsingborgs' ? 'Helsingborg' : match[2] === 'Stockholms' ? 'Stockholm' : match[2]!;
    return {
      id: `${match[1]}-${recipient.toLowerCase()}-sveriges-kvalitetskommun`,
      year: Number(match[1]),
      award: AWARD,
      recipient,
      text,
      documentId: DOCUMENT_ID,
      start,
      end: start + text.length,
    };
  })
  .sort((a, b) => a.year - b.year);

const years = citations.map((citation) => citation.year);
const words = [48, 72, 68, 72, 74, 32, 56, 82, 85, 78, 101];
const contentWords = [26, 37, 34, 40, 38, 20, 33, 42, 49, 43, 53];
const corpusWords = 768;

/** The sentences of a text as half-open stretches: an end mark, closing quotes and a space end one. */
function sentences(text: string): readonly { start: number; end: number }[] {
  const stretches = [...text.matchAll(/\S.*?(?:[.!?]["”’]?(?= \p{Lu}|$)|$)/gsu)];
  return stretches.map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** How a form of the texts leads to a concept: the form, its lemma, how and by which rule. */
type Rule = readonly [form: string, member: string, via: MatchKind, rule: string];

const concepts: readonly (ConceptSummary & { readonly rules: readonly Rule[] })[] = [
  {
    id: 'styrsystem',
    label: { sv: 'Styrsystem', en: 'Governance system' },
    definition: {
      sv: 'Hur kommunen styrs: system, modeller och kedjor för styrning och ledning.',
      en: 'How the municipality is governed: systems, models and chains of governance and management.',
    },
    related: ['uppföljning'],
    exploratory: false,
    rules: [
      ['styrsystem', 'styrsystem', 'lemma', 'lemma: styrsystem'],
      ['styrmodell', 'styrmodell', 'lemma', 'lemma: styrmodell'],
      ['styrning', 'styrning', 'lemma', 'lemma: styrning'],
      ['resultatstyrning', 'resultatstyrning', 'head', 'head: styrning'],
    ],
  },
  {
    id: 'effektivitet',
    label: { sv: 'Effektivitet', en: 'Efficiency' },
    definition: { sv: 'Att få ut mycket av de medel som finns.', en: 'Getting much out of the means there are.' },
    related: ['ekonomi'],
    exploratory: false,
    rules: [
      ['Effektiva', 'effektiv', 'lemma', 'lemma: effektiv'],
      ['effektiva', 'effektiv', 'lemma', 'lemma: effektiv'],
      ['effektiv', 'effektiv', 'lemma', 'lemma: effektiv'],
      ['effektivitet', 'effektivitet', 'lemma', 'lemma: effektivitet'],
      ['effektiviseringsarbete', 'effektiviseringsarbete', 'modifier', 'modifier: effektivisering'],
    ],
  },
  {
    id: 'brukare',
    label: { sv: 'Brukare', en: 'Service users' },
    definition: { sv: 'De som använder kommunens tjänster.', en: 'Those who use the services of the municipality.' },
    related: ['medborgare', 'kund'],
    exploratory: false,
    rules: [
      ['brukarens', 'brukare', 'lemma', 'lemma: brukare'],
      ['brukare', 'brukare', 'lemma', 'lemma: brukare'],
      ['brukarna', 'brukare', 'lemma', 'lemma: brukare'],
    ],
  },
  {
    id: 'medborgare',
    label: { sv: 'Medborgare', en: 'Citizens' },
    definition: {
      sv: 'De som bor i kommunen, som medborgare och invånare.',
      en: 'Those who live in the municipality, as citizens and inhabitants.',
    },
    related: ['brukare', 'kund'],
    exploratory: false,
    rules: [
      ['medborgarna', 'medborgare', 'lemma', 'lemma: medborgare'],
      ['medborgare', 'medborgare', 'lemma', 'lemma: medborgare'],
      ['invånare', 'invånare', 'lemma', 'lemma: invånare'],
      ['Stockholmarna', 'stockholmare', 'demonym', 'demonym: Stockholm'],
      ['helsingborgarna', 'helsingborgare', 'demonym', 'demonym: Helsingborg'],
      ['Kävlingeborna', 'kävlingebo', 'demonym', 'demonym: Kävlinge'],
      ['de som bor och verkar', 'de som bo och verka', 'phrase', 'phrase: de som bo och verka'],
    ],
  },
  {
    id: 'kvalitet',
    label: { sv: 'Kvalitet', en: 'Quality' },
    definition: { sv: 'Hur bra tjänsterna är.', en: 'How good the services are.' },
    related: ['service'],
    exploratory: false,
    rules: [
      ['Kvalitet', 'kvalitet', 'lemma', 'lemma: kvalitet'],
      ['kvalitet', 'kvalitet', 'lemma', 'lemma: kvalitet'],
      ['servicekvalitet', 'servicekvalitet', 'head', 'head: kvalitet'],
      ['kvalitetsutveckling', 'kvalitetsutveckling', 'modifier', 'modifier: kvalitet'],
    ],
  },
  {
    id: 'demokrati',
    label: { sv: 'Demokrati', en: 'Democracy' },
    definition: { sv: 'Folkstyre och medborgarnas delaktighet.', en: 'Democracy and the participation of citizens.' },
    related: ['medborgare'],
    exploratory: false,
    rules: [['demokrati', 'demokrati', 'lemma', 'lemma: demokrati']],
  },
  {
    id: 'kund',
    label: { sv: 'Kund', en: 'Customers' },
    definition: { sv: 'Den som möter kommunen som kund.', en: 'Those who meet the municipality as customers.' },
    related: ['brukare', 'medborgare'],
    exploratory: false,
    rules: [['kundfokus', 'kundfokus', 'modifier', 'modifier: kund']],
  },
  {
    id: 'jämställdhet',
    label: { sv: 'Jämställdhet', en: 'Gender equality' },
    definition: { sv: 'Lika villkor för kvinnor och män.', en: 'Equal conditions for women and men.' },
    related: [],
    exploratory: false,
    rules: [],
  },
];

/** Every mention of a form as a whole word, as a line of the concordance. */
function linesOf(citation: Citation, conceptId: string, [form, member, via, rule]: Rule): readonly ConcordanceLine[] {
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${form}(?![\\p{L}\\p{N}])`, 'gu');
  return [...citation.text.matchAll(whole)].map((match): ConcordanceLine => {
    const start = match.index;
    const end = start + form.length;
    const stretches = sentences(citation.text);
    const sentence = stretches.findIndex((stretch) => stretch.start <= start && end <= stretch.end);
    const stretch = stretches[sentence]!;
    const index = citation.text.slice(0, start).match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)?.length ?? 0;
    return {
      conceptId,
      citationId: citation.id,
      index,
      lastIndex: index + form.split(' ').length - 1,
      start,
      end,
      sentence,
      form,
      member,
      via,
      rule,
      year: citation.year,
      recipient: citation.recipient!,
      pre: citation.text.slice(stretch.start, start),
      keyword: form,
      post: citation.text.slice(end, stretch.end),
    };
  });
}

const concordance = concepts.flatMap((concept) =>
  citations.flatMap((citation) =>
    concept.rules.flatMap((rule) => linesOf(citation, concept.id, rule)).sort((a, b) => a.start - b.start),
  ),
);

function countsOf(conceptId: string): readonly number[] {
  return years.map((year) => concordance.filter((line) => line.conceptId === conceptId && line.year === year).length);
}

/** The sentences behind the mentions of some lemmas of a concept, oldest first. */
function quote(conceptId: string, members?: readonly string[]): readonly Quotation[] {
  return concordance
    .filter((line) => line.conceptId === conceptId && (members === undefined || members.includes(line.member)))
    .map(({ citationId, year, recipient, start, pre, keyword, post }) => ({
      citationId,
      year,
      recipient: recipient!,
      start: start - pre.length,
      end: start + keyword.length + post.length,
      pre,
      keyword,
      post,
    }));
}

/** What was measured apart from this project, in the order S, tau, p of presence and of rate. */
interface Facts {
  readonly presence: readonly [s: number, tau: number | null, p: number];
  readonly rate: readonly [s: number, tau: number | null, p: number];
  readonly interval: readonly [low: number, high: number];
  readonly frequency: readonly [s: number, tau: number | null, p: number];
  readonly slope: readonly [perYear: number, low: number, high: number];
  readonly lengthAware: readonly [tendency: number, p: number];
  readonly attainableP: number;
  readonly q: number | null;
  readonly dropOne: number;
  readonly dp: number | null;
  readonly verdict: Verdict;
  readonly holds: number;
}

function trendOf(kind: SubjectKind, id: string, mentions: readonly number[], facts: Facts): Trend {
  const documents = mentions.map((count) => Math.min(count, 1));
  const series: Series = { years, citations: years.map(() => 1), words, documents, mentions };
  const present = years.filter((_, i) => mentions[i]! > 0);
  const [firstYear, lastYear] = [present[0] ?? null, present.at(-1) ?? null];
  const total = mentions.reduce((sum, count) => sum + count, 0);
  const runs = documents.join('').split('0');
  return {
    kind,
    id,
    series,
    documents: present.length,
    ofCitations: citations.length,
    mentions: total,
    firstYear,
    lastYear,
    gapYears: years.filter((year, i) => present[0]! < year && year < present.at(-1)! && mentions[i] === 0),
    longestRun: Math.max(...runs.map((run) => run.length)),
    perThousand: (1000 * total) / corpusWords,
    perThousandInterval: { low: facts.interval[0], high: facts.interval[1] },
    presence: { s: facts.presence[0], tau: facts.presence[1], p: facts.presence[2], method: 'exact' },
    rate: { s: facts.rate[0], tau: facts.rate[1], p: facts.rate[2], method: 'exact' },
    frequency: { s: facts.frequency[0], tau: facts.frequency[1], p: facts.frequency[2], method: 'exact' },
    slope: { perYear: facts.slope[0], interval: { low: facts.slope[1], high: facts.slope[2] }, confidence: 0.959 },
    lengthAware: { tendency: facts.lengthAware[0], p: facts.lengthAware[1], method: 'exact' },
    attainableP: facts.attainableP,
    q: facts.q,
    familywiseP: facts.q === null ? null : Math.min(1, facts.q * 0.9),
    familySize: 6,
    exploratory: false,
    dropOne: { same: facts.dropOne, of: citations.length },
    dp: facts.dp,
    dpNorm: facts.dp === null ? null : facts.dp / (1 - 32 / corpusWords),
    verdict: facts.verdict,
    sensitivity: {
      holds: facts.holds,
      of: facts.holds === 0 ? 0 : 4,
      ways:
        facts.holds === 0
          ? {}
          : { presence: true, rate: facts.holds > 2, 'length-aware': facts.holds > 3, 'drop-one': facts.holds > 1 },
    },
  };
}

const styrsystemFacts: Facts = {
  presence: [24, 0.6605782590758164, 0.012121212121212121],
  rate: [14, 0.261785157202368, 0.31427609427609426],
  frequency: [27, 0.6538852975902518, 0.010606060606060607],
  interval: [5.358558721, 22.245837827],
  slope: [0.7122507122507122, -0.21973192704900027, 1.6891891891891893],
  lengthAware: [0.122135, 0.28],
  attainableP: 0.012121212121212121,
  q: 0.07272727272727272,
  dropOne: 11,
  dp: 0.2651909722222222,
  verdict: 'came',
  holds: 3,
};
const effektivitetFacts: Facts = {
  presence: [16, 0.3938927711338647, 0.1774891774891775],
  rate: [7, 0.14070529413628968, 0.6318302068302069],
  frequency: [16, 0.3938927711338647, 0.1774891774891775],
  interval: [2.867049809, 17.004523467],
  slope: [0, -0.2186009538950715, 1.085907335907336],
  lengthAware: [0.088802, 0.61],
  attainableP: 0.004329004329004329,
  q: 0.212987012987013,
  dropOne: 11,
  dp: 0.3932291666666667,
  verdict: 'undecided',
  holds: 4,
};
const kvalitetFacts: Facts = {
  presence: [18, 0.4954336943068623, 0.08484848484848485],
  rate: [0, 0, 1],
  frequency: [10, 0.22473328748774737, 0.44675324675324674],
  interval: [6.243995698, 23.945776096],
  slope: [0, -0.4659289458357603, 1.016260162601626],
  lengthAware: [0.025469, 0.81],
  attainableP: 0.012121212121212121,
  q: 0.1696969696969697,
  dropOne: 11,
  dp: 0.2484375,
  verdict: 'throughout',
  holds: 2,
};

const conceptTrends: readonly Trend[] = [
  trendOf('concept', 'styrsystem', countsOf('styrsystem'), styrsystemFacts),
  trendOf('concept', 'effektivitet', countsOf('effektivitet'), effektivitetFacts),
  trendOf('concept', 'brukare', countsOf('brukare'), {
    presence: [12, 0.3302891295379082, 0.2787878787878788],
    rate: [9, 0.2335496832484569, 0.44242424242424244],
    frequency: [12, 0.3302891295379082, 0.2787878787878788],
    interval: [0.80556266, 11.415720143],
    slope: [0, 0, 0.9803921568627452],
    lengthAware: [0.155469, 0.34],
    attainableP: 0.012121212121212121,
    q: 0.2787878787878788,
    dropOne: 11,
    dp: 0.7096354166666667,
    verdict: 'came-and-went',
    holds: 4,
  }),
  trendOf('concept', 'medborgare', countsOf('medborgare'), {
    presence: [20, 0.4923659639173309, 0.08225108225108226],
    rate: [13, 0.26130983196739516, 0.3344336219336219],
    frequency: [19, 0.41024184123315394, 0.13246753246753246],
    interval: [5.358558721, 22.245837827],
    slope: [0.49504950495049505, -0.42344173441734423, 2.232142857142857],
    lengthAware: [0.111024, 0.3],
    attainableP: 0.004329004329004329,
    q: 0.1696969696969697,
    dropOne: 11,
    dp: 0.4722222222222222,
    verdict: 'follows-length',
    holds: 2,
  }),
  trendOf('concept', 'kvalitet', countsOf('kvalitet'), kvalitetFacts),
  trendOf('concept', 'demokrati', countsOf('demokrati'), {
    presence: [-18, -0.5720775535473553, 0.03636363636363636],
    rate: [-19, -0.5877538136452587, 0.01818181818181818],
    frequency: [-18, -0.5720775535473553, 0.03636363636363636],
    interval: [0.315376665, 9.407145401],
    slope: [0, -1.1574074074074074, 0],
    lengthAware: [-0.494531, 0.016],
    attainableP: 0.03636363636363636,
    q: 0.10909090909090909,
    dropOne: 11,
    dp: 0.84375,
    verdict: 'went',
    holds: 4,
  }),
  trendOf('concept', 'kund', countsOf('kund'), {
    presence: [-2, -0.08528028654224416, 0.9090909090909091],
    rate: [-2, -0.08528028654224416, 0.9090909090909091],
    frequency: [-2, -0.08528028654224416, 0.9090909090909091],
    interval: [0.032965896, 7.254743999],
    slope: [0, 0, 0],
    lengthAware: [-0.144531, 1],
    attainableP: 0.18181818181818182,
    q: null,
    dropOne: 10,
    dp: 0.9036458333333334,
    verdict: 'isolated',
    holds: 4,
  }),
  trendOf('concept', 'jämställdhet', countsOf('jämställdhet'), {
    presence: [0, null, 1],
    rate: [0, null, 1],
    frequency: [0, null, 1],
    interval: [0, 4.803228],
    slope: [0, 0, 0],
    lengthAware: [0, 1],
    attainableP: 1,
    q: null,
    dropOne: 11,
    dp: null,
    verdict: 'absent',
    holds: 0,
  }),
];

const tydligFacts: Facts = {
  presence: [28, 0.7135060680126758, 0.006060606060606061],
  rate: [17, 0.3274685046250033, 0.20626623376623376],
  frequency: [26, 0.5687222310377493, 0.030014430014430014],
  interval: [5.358558721, 22.245837827],
  slope: [0.7122507122507122, -0.2186009538950715, 2.2522522522522523],
  lengthAware: [0.144358, 0.2],
  attainableP: 0.006060606060606061,
  q: 0.07272727272727272,
  dropOne: 11,
  dp: 0.3589409722222222,
  verdict: 'came',
  holds: 3,
};
const verksamhetFacts: Facts = {
  presence: [-12, -0.29541957835039856, 0.329004329004329],
  rate: [-13, -0.26130983196739516, 0.3344336219336219],
  frequency: [-9, -0.20512903762734833, 0.49927849927849927],
  interval: [3.664535223, 18.779525211],
  slope: [-0.1517273576097105, -2.9411764705882355, 1.0416666666666667],
  lengthAware: [-0.11596, 0.12],
  attainableP: 0.004329004329004329,
  q: 0.329004329004329,
  dropOne: 11,
  dp: 0.5221354166666666,
  verdict: 'undecided',
  holds: 3,
};
const termTrends: readonly Trend[] = [
  trendOf('lemma', 'tydlig', [0, 0, 0, 0, 1, 1, 2, 2, 1, 1, 1], tydligFacts),
  trendOf('lemma', 'verksamhet', [1, 1, 0, 0, 1, 1, 2, 0, 1, 0, 0], verksamhetFacts),
];

function familyOf(id: string, conceptId: string, facts: Facts): RecurringFamily {
  const lines = concordance.filter((line) => line.conceptId === conceptId);
  const mentionsOf = (lemma: string) => lines.filter((line) => line.member === lemma);
  const members = [...new Set(lines.map((line) => line.member))]
    .map((lemma) => ({
      lemma,
      mentions: mentionsOf(lemma).length,
      years: [...new Set(mentionsOf(lemma).map((line) => line.year))],
    }))
    .sort((a, b) => b.mentions - a.mentions || a.lemma.localeCompare(b.lemma, 'sv'));
  const trend = trendOf('family', id, countsOf(conceptId), facts);
  return {
    id,
    documents: trend.documents,
    ofCitations: trend.ofCitations,
    mentions: trend.mentions,
    years: years.filter((_, i) => trend.series.mentions[i]! > 0),
    members,
    concepts: [conceptId],
    trend,
    quotations: quote(conceptId),
  };
}

const families: readonly RecurringFamily[] = [
  familyOf('kvalitet', 'kvalitet', kvalitetFacts),
  familyOf('styr', 'styrsystem', styrsystemFacts),
  {
    id: 'tydlig',
    documents: 7,
    ofCitations: 11,
    mentions: 9,
    years: [2011, 2013, 2015, 2017, 2019, 2021, 2023],
    members: [{ lemma: 'tydlig', mentions: 9, years: [2011, 2013, 2015, 2017, 2019, 2021, 2023] }],
    concepts: [],
    trend: trendOf('family', 'tydlig', [0, 0, 0, 0, 1, 1, 2, 2, 1, 1, 1], tydligFacts),
    quotations: [],
  },
  familyOf('effektiv', 'effektivitet', effektivitetFacts),
];

/** The sentence around a wording of one year. */
function quotePhrase(year: number, keyword: string): Quotation {
  const citation = citations.find((other) => other.year === year)!;
  const at = citation.text.indexOf(keyword);
  const stretch = sentences(citation.text).find(({ start, end }) => start <= at && at < end)!;
  return {
    citationId: citation.id,
    year,
    recipient: citation.recipient!,
    start: stretch.start,
    end: stretch.end,
    pre: citation.text.slice(stretch.start, at),
    keyword,
    post: citation.text.slice(at + keyword.length, stretch.end),
  };
}

function newWord(year: number, lemma: string, form: string, relatives: readonly string[]): NewWord {
  return { lemma, documents: 1, mentions: 1, relatives, sharing: [], quotation: quotePhrase(year, form) };
}

const conceptFrequencies: readonly ConceptFrequency[] = concepts.flatMap(({ id }) =>
  countsOf(id).map((mentions, i) => ({
    conceptId: id,
    year: years[i]!,
    documents: Math.min(mentions, 1),
    mentions,
    words: words[i]!,
    perThousand: (1000 * mentions) / words[i]!,
  })),
);

const yearSummaries: readonly YearSummary[] = years.map((year, i) => ({
  year,
  citations: 1,
  words: words[i]!,
  contentWords: contentWords[i]!,
  sentences: sentences(citations[i]!.text).length,
}));

const textMeasures: readonly TextMeasures[] = citations.map((citation, i) => ({
  citationId: citation.id,
  year: citation.year,
  recipient: citation.recipient!,
  words: words[i]!,
  sentences: yearSummaries[i]!.sentences,
  lix: [49.3, 50.1, 38.2, 66.6, 52.7, 69.1, 67.5, 58.4, 59.9, 58.6, 56.3][i]!,
  mattr: [0.914035, 0.922481, 0.903419, 0.946512, 0.928889, 0.966667, 0.958025, 0.931447, 0.960119, 0.936054, 0.939906][
    i
  ]!,
  stopwordShare: 1 - contentWords[i]! / words[i]!,
}));

const earlyYears = years.slice(0, 5);
const lateYears = years.slice(5);

/** The sample the reports' tests share. */
export const sampleAnalysis: Analysis = {
  citations,
  variants: [
    {
      citationId: citations[4]!.id,
      documentId: COMPARED_ID,
      text: citations[4]!.text
        .replace('framför allt', 'framförallt')
        .replace(' Kommunen belönas', '\n\nKommunen belönas'),
      start: 117,
      end: 609,
      differences: [{ counted: 'framför allt', variant: 'framförallt' }],
    },
  ],
  documents: [
    {
      id: DOCUMENT_ID,
      role: 'citations',
      format: 'text',
      title: 'Vinnare av Sveriges KvalitetsKommun',
      publisher: 'Sveriges KvalitetsKommun',
      rights: 'Texten tillhör utgivaren; motiveringarna återges som citat.',
    },
    {
      id: COMPARED_ID,
      role: 'compare',
      format: 'text',
      title: 'Sveriges Kvalitetskommun 2011',
      publisher: 'Kungsbacka kommun',
    },
  ],
  years: yearSummaries,
  concepts: concepts.map(({ rules: _, ...concept }) => concept),
  conceptFrequencies,
  conceptTrends,
  termTrends,
  families,
  phrases: [
    {
      id: 'tydlig styrsystem',
      form: 'tydligt styrsystem',
      length: 2,
      documents: 3,
      mentions: 3,
      years: [2011, 2013, 2019],
      logDice: 13,
      g2: 33.27,
      type: 'content',
      quotations: [2011, 2013, 2019].map((year) => quotePhrase(year, 'tydligt styrsystem')),
    },
    {
      id: 'i hård konkurrens',
      form: 'i hård konkurrens',
      length: 3,
      documents: 2,
      mentions: 2,
      years: [2015, 2023],
      logDice: 14,
      g2: 28.5,
      type: 'formula',
      quotations: [2015, 2023].map((year) => quotePhrase(year, 'i hård konkurrens')),
    },
  ],
  keyness: {
    splitYear: 2013,
    earlyYears,
    lateYears,
    earlyWords: 334,
    lateWords: 434,
    earlyCitations: 5,
    lateCitations: 6,
    rows: [
      {
        kind: 'lemma',
        id: 'tydlig',
        early: 1,
        late: 8,
        earlyPerThousand: 1000 / 334,
        latePerThousand: 8000 / 434,
        earlyDocuments: 1,
        lateDocuments: 6,
        earlyShareInterval: { low: 0.036224, high: 0.624465 },
        lateShareInterval: { low: 0.609666, high: 1 },
        logRatio: Math.log2(8 / 434 / (1 / 334)),
        fisherP: 0.0856,
        g2: 4.5637,
      },
      {
        kind: 'concept',
        id: 'demokrati',
        early: 2,
        late: 0,
        earlyPerThousand: 2000 / 334,
        latePerThousand: 0,
        earlyDocuments: 2,
        lateDocuments: 0,
        earlyShareInterval: { low: 0.117621, high: 0.769276 },
        lateShareInterval: { low: 0, high: 0.390334 },
        logRatio: Math.log2(0.5 / 434 / (2 / 334)),
        fisherP: 0.1889,
        g2: -3.333,
      },
      {
        kind: 'concept',
        id: 'brukare',
        early: 0,
        late: 3,
        earlyPerThousand: 0,
        latePerThousand: 3000 / 434,
        earlyDocuments: 0,
        lateDocuments: 3,
        earlyShareInterval: { low: 0, high: 0.434482 },
        lateShareInterval: { low: 0.187616, high: 0.812384 },
        logRatio: Math.log2(3 / 434 / (0.5 / 334)),
        fisherP: 0.26,
        g2: 3.43,
      },
    ],
  },
  successions: [
    {
      from: { kind: 'lemma', id: 'styrsystem', years: [2011, 2013, 2019], mentions: 3 },
      to: { kind: 'lemma', id: 'styrmodell', years: [2021, 2023], mentions: 2 },
      relation: 'within: styrsystem',
      sharedYears: [],
      quotations: quote('styrsystem', ['styrsystem', 'styrmodell']),
    },
    {
      from: { kind: 'concept', id: 'brukare', years: [2015, 2017, 2019], mentions: 3 },
      to: { kind: 'concept', id: 'medborgare', years: [2009, 2013, 2015, 2017, 2021, 2023], mentions: 8 },
      relation: 'related: medborgare',
      sharedYears: [2015, 2017],
      quotations: [...quote('brukare'), ...quote('medborgare', ['medborgare'])],
    },
  ],
  comparisons: [
    {
      id: 'kungsbacka-2011',
      title: 'Sveriges Kvalitetskommun 2011',
      words: 405,
      isSwedish: true,
      rows: [
        {
          conceptId: 'styrsystem',
          juryDocuments: 8,
          juryMentions: 9,
          textMentions: 2,
          textPerThousand: 2000 / 405,
          relation: 'shared',
          quotations: [
            {
              citationId: 'kungsbacka-2011',
              year: 2011,
              recipient: 'Kungsbacka',
              start: 500,
              end: 588,
              pre: 'Kungsbacka kännetecknas av en stark politisk ',
              keyword: 'styrning',
              post: ', där politikerna fokuserar på målen.',
            },
          ],
        },
        {
          conceptId: 'kvalitet',
          juryDocuments: 8,
          juryMentions: 10,
          textMentions: 0,
          textPerThousand: 0,
          relation: 'only-jury',
          quotations: [],
        },
      ],
      ownWords: [
        {
          lemma: 'projektmodell',
          mentions: 1,
          relatives: ['styrmodell'],
          sharing: [],
          quotation: {
            citationId: 'kungsbacka-2011',
            year: 2011,
            recipient: 'Kungsbacka',
            start: 900,
            end: 962,
            pre: 'Vår ',
            keyword: 'projektmodell',
            post: ' ger oss ett gemensamt arbetssätt och språkbruk.',
          },
        },
      ],
    },
  ],
  novelties: [
    { year: 2021, lemmas: 36, words: [newWord(2021, 'mångfald', 'mångfald', [])] },
    {
      year: 2023,
      lemmas: 44,
      words: [newWord(2023, 'analys', 'analys', []), newWord(2023, 'systematik', 'systematik', ['systematisk'])],
    },
  ],
  textMeasures,
  sentences: citations.flatMap(({ id, text }) =>
    sentences(text).map((stretch, sentence) => ({ citationId: id, sentence, ...stretch })),
  ),
  stopwords: [
    { word: 'och', year: 2003, mentions: 4 },
    { word: 'och', year: 2005, mentions: 4 },
    { word: 'i', year: 2005, mentions: 3 },
    { word: 'som', year: 2007, mentions: 1 },
  ],
  concordance,
  notices: [
    {
      code: 'citation-variant',
      message: {
        sv: 'Motiveringen för Kungsbacka 2011 finns i två lydelser; den första räknas.',
        en: 'The citation of Kungsbacka 2011 stands in two wordings; the first is counted.',
      },
      file: COMPARED_ID,
      line: 7,
      column: 1,
    },
  ],
  settings: { splitYear: null, seed: 20030101, permutations: 20000, mattrWindow: 30 },
};

/** An analysis of nothing: no citations, no concepts. */
export const emptyAnalysis: Analysis = {
  citations: [],
  variants: [],
  documents: [],
  years: [],
  concepts: [],
  conceptFrequencies: [],
  conceptTrends: [],
  termTrends: [],
  families: [],
  phrases: [],
  keyness: null,
  successions: [],
  comparisons: [],
  novelties: [],
  textMeasures: [],
  sentences: [],
  stopwords: [],
  concordance: [],
  notices: [],
  settings: sampleAnalysis.settings,
};

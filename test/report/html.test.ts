import { createHash } from 'node:crypto';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import type { Analysis, Language } from '../../src/records.ts';
import type { DialectName } from '../../src/report/report.ts';
import { reportHtml } from '../../src/report/report-html.ts';
import { verdictWording } from '../../src/report/verdict-wording.ts';
import { renderAll, swedish } from './render-all.ts';
import { sampleAnalysis } from './sample-analysis.ts';

async function render(analysis: Analysis, language: Language = 'sv', dialect: DialectName = 'sv'): Promise<string> {
  return String(await reportHtml.render(analysis, { language, dialect, programVersion: '0.1.0' }));
}

const parseWhole = (source: string) => parse(source, { blockTextElements: { script: true, style: true } });

/** The same analysis with `mark` after every text but those that stand for a choice among few. */
function withEveryText(analysis: Analysis, mark: string): Analysis {
  const choices = new Set(['kind', 'verdict', 'method', 'role', 'type', 'via', 'relation', 'code']);
  const change = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return choices.has(key) ? value : value + mark;
    if (Array.isArray(value)) return value.map((item) => change(item, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, change(item, name)]));
  };
  return change(analysis, '') as Analysis;
}

const emptyAnalysis: Analysis = {
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

const hostileMarks: readonly (readonly [reason: string, mark: string])[] = [
  ['a script element', '<script>alert(1)</script>'],
  ['the end of an attribute and an event handler', `" onfocus="alert(1)" autofocus x='`],
  ['an image that fails', '"><img src=x onerror=alert(1)>'],
  ['the end of the style sheet and of the script', '</style></script><iframe src="https://example.org">'],
  ['a template hole', '\u0024{alert(1)} {label} $& $1'],
  ['marks that turn the direction of text', '\u202Eterces\u2066\u202C'],
  ['the end of a comment and of a title', '--></title><base href="https://example.org/">'],
];

describe.each(hostileMarks)('texts that hold %s', (_, mark) => {
  test('make no element, no handler and no address', async () => {
    const page = parseWhole(await render(withEveryText(sampleAnalysis, mark)));
    expect(page.querySelectorAll('script')).toHaveLength(1);
    expect(page.querySelectorAll('style')).toHaveLength(1);
    expect(page.querySelectorAll('img, iframe, base, object, embed, link')).toHaveLength(0);
    for (const element of page.querySelectorAll('*')) {
      const handlers = Object.keys(element.attributes).filter((name) => /^on|^style$|^autofocus$/i.test(name));
      expect(handlers).toEqual([]);
    }
    expect(page.toString()).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
  });

  test('leave every id its own and every link a place to go', async () => {
    expectWholeLinks(await render(withEveryText(sampleAnalysis, mark)));
  });
});

function expectWholeLinks(source: string): void {
  const page = parseWhole(source);
  const ids = page.querySelectorAll('[id]').map((element) => element.getAttribute('id'));
  expect(ids.length).toBe(new Set(ids).size);
  const targets = page
    .querySelectorAll('a')
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => href.startsWith('#'))
    .map((href) => href.slice(1));
  expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  for (const name of ['aria-labelledby', 'for']) {
    const named = page.querySelectorAll(`[${name}]`).flatMap((element) => element.getAttribute(name)!.split(' '));
    expect(named.filter((target) => !ids.includes(target))).toEqual([]);
  }
}

test('two concepts whose ids differ only in signs have each their own place', async () => {
  const [first, second] = sampleAnalysis.concepts;
  const rename = (id: string) => (id === first!.id ? 'å b' : id === second!.id ? 'a-b' : id);
  const renamed = JSON.parse(JSON.stringify(sampleAnalysis), (key, value: unknown) =>
    (key === 'id' || key === 'conceptId') && typeof value === 'string' ? rename(value) : value,
  ) as Analysis;
  const source = await render(renamed);
  expectWholeLinks(source);
  expect(source).toContain('id="concept-a-b"');
  expect(source).toContain('id="concept-a-b-2"');
});

test('what is called lexikon is no list of concepts: the page and the tables say begreppslistan', async () => {
  const page = await render(sampleAnalysis);
  expect(page).toContain('samlade utan hjälp av begreppslistan');
  for (const text of [page, ...renderAll(sampleAnalysis, swedish).values()]) expect(text).not.toMatch(/lexikon/i);
});

describe.each(['sv', 'en'] as const)('the page in %s', (language) => {
  test('names its language, once, and sets quotations as Swedish', async () => {
    const page = parseWhole(await render(sampleAnalysis, language));
    expect(page.querySelector('html')!.getAttribute('lang')).toBe(language);
    for (const quotation of page.querySelectorAll('blockquote, .phrases i'))
      expect(quotation.getAttribute('lang')).toBe('sv');
  });

  test('lets through its own style and script and nothing else', async () => {
    const source = await render(sampleAnalysis, language);
    const policy = parseWhole(source).querySelector('meta[http-equiv]')!.getAttribute('content')!;
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const style = /<style>([\s\S]*?)<\/style>/.exec(source)![1]!;
    const script = /<script>([\s\S]*?)<\/script>/.exec(source)![1]!;
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `style-src ${hash(style)}`,
      `script-src ${hash(script)}`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  test('loads nothing: no address but fragments, files beside it and sources to follow by hand', async () => {
    const source = await render(sampleAnalysis, language);
    const page = parseWhole(source);
    expect(page.querySelectorAll('[src], [srcset], link, [data], [poster]')).toEqual([]);
    expect(source).not.toMatch(/@import|url\(/);
    const addresses = page.querySelectorAll('[href]').map((element) => element.getAttribute('href')!);
    const sources = sampleAnalysis.documents.map((document) => document.url);
    expect(addresses.filter((href) => !/^#[\w-]+$|^[\w.-]+$/.test(href) && !sources.includes(href))).toEqual([]);
  });

  test('is under 500 kB and the same each time', async () => {
    const source = await render(sampleAnalysis, language);
    expect(Buffer.byteLength(source)).toBeLessThan(500_000);
    expect(await render(sampleAnalysis, language)).toBe(source);
  });

  test('says every verdict that is given, in words', async () => {
    const text = parseWhole(await render(sampleAnalysis, language)).querySelector('#multiples')!.text;
    for (const trend of sampleAnalysis.conceptTrends.filter(({ mentions }) => mentions > 0)) {
      expect(text).toContain(verdictWording[trend.verdict][language]);
    }
  });

  test('leaves no name of a value unfilled', async () => {
    const page = parseWhole(await render(sampleAnalysis, language));
    expect(page.querySelector('.page')!.structuredText).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
  });

  test('of nothing still says what it is and why it is empty', async () => {
    const source = await render(emptyAnalysis, language);
    expectWholeLinks(source);
    const heading = language === 'sv' ? 'Inga motiveringar att läsa' : 'No citations to read';
    expect(parseWhole(source).querySelector('h1')!.text).toBe(heading);
  });
});

describe('a corpus of more than one award', () => {
  const withAward = (award: string, years: (year: number) => boolean): Analysis => ({
    ...sampleAnalysis,
    citations: sampleAnalysis.citations.map((each) => (years(each.year) ? { ...each, award } : each)),
  });
  const about = async (analysis: Analysis) => {
    const page = parseWhole(await render(analysis));
    return [page.querySelector('.kicker bdi')!.text, page.querySelector('#novelty')!.text] as const;
  };
  const own = sampleAnalysis.citations[0]!.award!;

  test('is headed so, and says what the latest edition is held against', async () => {
    const [heading, novelty] = await about(withAward('Årets Chef', (year) => year === 2023));
    expect(heading).toBe(`${own} m.fl. 2003–2023`);
    expect(novelty).toContain('Årgången 2023 gäller Årets Chef; jämförelsen gäller alla utmärkelser i samlingen.');
  });

  test('is headed by no award where none has most of the citations', async () => {
    const citations = sampleAnalysis.citations.map((each, index) => ({ ...each, award: `Pris ${index % 3}` }));
    expect((await about({ ...sampleAnalysis, citations }))[0]).toBe('Flera utmärkelser 2003–2023');
  });

  test('is not one where the award is written with other capitals, nor where it is one', async () => {
    for (const analysis of [sampleAnalysis, withAward(own.toUpperCase(), (year) => year === 2003)]) {
      const [heading, novelty] = await about(analysis);
      expect(heading).toBe(`${own} 2003–2023`);
      expect(novelty).not.toContain('jämförelsen gäller');
    }
  });
});

describe('what is new in the latest edition', () => {
  const novelty = async (analysis: Analysis) => parseWhole(await render(analysis)).querySelector('#novelty');

  test('is told with the scale, each word with its sentence, and what is related to it', async () => {
    const section = (await novelty(sampleAnalysis))!;
    expect(section.querySelector('.intro')!.text).toMatch(
      /^2 av 44 olika innehållsord i årgången 2023 \(5\u00a0%\) .* I årgången 2021 var andelen 3\u00a0%\./,
    );
    expect(section.querySelectorAll('.words summary').map(({ text }) => text)).toEqual([
      'analys',
      'systematik släkt med systematisk',
    ]);
    expect(section.querySelectorAll('.words b').map(({ text }) => text)).toEqual(['analys', 'systematik']);
    expect(section.text).toContain('Inget begrepp i begreppslistan nämns för första gången.');
  });

  test('names the concepts first mentioned in it, with the way to them', async () => {
    const conceptTrends = sampleAnalysis.conceptTrends.map((trend) =>
      trend.id === 'brukare' ? { ...trend, firstYear: 2023 } : trend,
    );
    const note = (await novelty({ ...sampleAnalysis, conceptTrends }))!.querySelector('.note')!;
    expect(note.text).toBe('Begrepp som nämns för första gången: Brukare.');
    expect(note.querySelector('a')!.getAttribute('href')).toBe('#concept-brukare');
  });

  test('says how many words are left out, and where they are', async () => {
    const [first, latest] = sampleAnalysis.novelties;
    const words = Array.from({ length: 70 }, (_, i) => ({ ...latest!.words[0]!, lemma: `ord${i}` }));
    const section = (await novelty({ ...sampleAnalysis, novelties: [first!, { ...latest!, words }] }))!;
    expect(section.querySelectorAll('.words>li')).toHaveLength(60);
    expect(section.querySelector('.capped')!.text).toBe(
      'Här visas 60 av 70: de som nämns flest gånger, sedan de utan släktord, sedan i textens ordning. Resten finns i new-words.csv.',
    );
  });

  test('is said to be chosen by the citations of the edition where several have a word', async () => {
    const [first, latest] = sampleAnalysis.novelties;
    const words = Array.from({ length: 70 }, (_, i) => ({ ...latest!.words[0]!, lemma: `ord${i}`, documents: 2 }));
    const section = (await novelty({ ...sampleAnalysis, novelties: [first!, { ...latest!, words }] }))!;
    expect(section.querySelector('.capped')!.text).toContain('de som står i flest av årgångens motiveringar, sedan');
  });

  test('is left out where nothing was looked for', async () => {
    const source = await render({ ...sampleAnalysis, novelties: [] });
    expectWholeLinks(source);
    expect(parseWhole(source).querySelector('#novelty')).toBeNull();
  });
});

test('a compared text’s own words stand with their sentence, and what it lacks is said to be no checklist', async () => {
  const section = parseWhole(await render(sampleAnalysis)).querySelector('#comparison')!;
  expect(section.text).toContain('Textens egna ord, som inte står i någon motivering (1)');
  expect(section.querySelector('.words summary')!.text).toBe('projektmodell släkt med styrmodell');
  expect(section.querySelector('.words .origin')!.text).toBe('Ur Sveriges Kvalitetskommun 2011');
  expect(section.text).toContain('Begrepp ur listan som bara texten nämner: inga.');
  expect(section.text).toContain('Listan är ingen checklista.');
});

test('where a word has but a part in common with the jury’s, that is said', async () => {
  const [comparison] = sampleAnalysis.comparisons;
  const word = { ...comparison!.ownWords[0]!, relatives: [], sharing: ['styrmodell'] };
  const page = parseWhole(await render({ ...sampleAnalysis, comparisons: [{ ...comparison!, ownWords: [word] }] }));
  expect(page.querySelector('#comparison .words summary')!.text).toBe(
    'projektmodell har en orddel gemensam med styrmodell',
  );
});

test('the finding is the sentence the counts bear: eight of eleven, all since 2009, none before', async () => {
  const heading = async (language: Language) =>
    parseWhole(await render(sampleAnalysis, language)).querySelector('h1')!.text;
  expect(await heading('sv')).toBe(
    'Begreppet styrsystem nämns i åtta av elva motiveringar: i alla sedan 2009, inte i någon före',
  );
  expect(await heading('en')).toBe(
    'The concept “governance system” is mentioned in eight of eleven citations: in every one since 2009, in none before',
  );
});

test('under the finding stands the newest mention of its concept, and then the contents with every section', async () => {
  const page = parseWhole(await render(sampleAnalysis));
  const mentions = sampleAnalysis.concordance.filter(({ conceptId }) => conceptId === 'styrsystem');
  const newest = mentions.find(({ year }) => year === Math.max(...mentions.map((line) => line.year)))!;
  expect(page.querySelector('.masthead blockquote')!.text).toBe(newest.pre + newest.keyword + newest.post);
  expect(page.querySelector('.masthead .origin')!.text).toBe(`${newest.year} ${newest.recipient}`);
  const sections = page.querySelectorAll('main > section').map(({ id }) => `#${id}`);
  expect(page.querySelectorAll('.contents ol a').map((link) => link.getAttribute('href'))).toEqual(sections);
  expect(page.querySelector('.contents .search a')!.getAttribute('href')).toBe('#concordance');
});

test('a difference whose p is the level itself reaches it', async () => {
  const caution = async (fisherP: number) => {
    const [row] = sampleAnalysis.keyness!.rows;
    const keyness = { ...sampleAnalysis.keyness!, rows: [{ ...row!, fisherP }] };
    return parseWhole(await render({ ...sampleAnalysis, keyness })).querySelector('#keyness .caution')!.text;
  };
  expect(await caution(0.05)).toMatch(/^1 av 1 rader har p högst 0,05 /);
  expect(await caution(0.0501)).toMatch(/^Ingen av skillnaderna når p\s=\s0,05 \(lägst är p\s=\s0,050,/);
});

test('a pair whose newer word stands before the older too is said not to be a clean succession', async () => {
  const side = (id: string, years: readonly number[]) => ({
    kind: 'lemma' as const,
    id,
    years,
    mentions: years.length,
  });
  const pair = { relation: 'related: brukare, medborgare', sharedYears: [], quotations: [] };
  const successions = [
    { ...pair, from: side('brukare', [2015, 2017, 2019]), to: side('medborgare', [2009, 2021, 2023]) },
    { ...pair, from: side('tjänsteman', [2011]), to: side('tjänsteperson', [2019]) },
  ];
  const page = parseWhole(await render({ ...sampleAnalysis, successions }));
  const note = (name: string) =>
    page.querySelectorAll('.succession').find((item) => item.querySelector('h3')!.text.startsWith(name))!;
  expect(note('brukare').querySelector('.note')!.text).toBe('Ingen ren avlösning: medborgare står också 2009.');
  expect(note('tjänsteman').querySelector('.note')).toBeNull();
  expect(page.querySelector('#changes')!.text).toContain('senast 2019 → åter 2021, men också 2009');
  // 2009 comes before each of 2015, 2017 and 2019: three of the nine pairs of years are out of order.
  expect(page.querySelector('#succession tbody')!.text).toContain('0,67');
});

test('a pair of words tells how often each of them stands', async () => {
  const [pair] = sampleAnalysis.successions;
  const successions = [{ ...pair!, to: { ...pair!.to, years: [2021], mentions: 1 } }];
  const page = parseWhole(await render({ ...sampleAnalysis, successions }));
  expect(page.querySelector('.succession .facts')!.text.replace(/\s/g, ' ')).toBe(
    'styrsystem 3 gånger, styrmodell 1 gång.',
  );
  expect(page.querySelectorAll('#succession tbody tr > *').map((cell) => cell.text)).toEqual([
    'styrsystem',
    '3',
    '2011, 2013, 2019',
    'styrmodell',
    '1',
    '2021',
    '1,00',
  ]);
});

test('a word that stands only in a set phrase of the genre is no news of a period, and the page says which', async () => {
  const keyness = sampleAnalysis.keyness!;
  const word = { ...keyness.rows[0]!, kind: 'lemma' as const, id: 'konkurrens', early: 0 };
  const said = async (late: number) => {
    const rows = [...keyness.rows, { ...word, late }];
    return parseWhole(await render({ ...sampleAnalysis, keyness: { ...keyness, rows } })).querySelector('#keyness')!;
  };
  // *i hård konkurrens* stands twice, so of two mentions none is left and of three one.
  const [twice, thrice] = [await said(2), await said(3)];
  expect(twice.querySelectorAll('svg .lemma').map(({ text }) => text)).not.toContain('konkurrens');
  expect(twice.text).toContain('Utelämnade, eftersom de bara står i genrens fasta fraser: konkurrens.');
  expect(thrice.querySelectorAll('svg .lemma').map(({ text }) => text)).toContain('konkurrens');
  expect(thrice.text).not.toContain('Utelämnade');
});

test('the periods say how words and concepts are told apart, and set them so in the table too', async () => {
  const section = parseWhole(await render(sampleAnalysis)).querySelector('#keyness')!;
  expect(section.text).toContain('Kursivt: ett enskilt ord. Rakt: ett begrepp med alla sina ord.');
  const inItalics = section.querySelectorAll('tbody th i').map(({ text }) => text);
  expect(inItalics).toEqual(section.querySelectorAll('svg .lemma').map(({ text }) => text));
  expect(inItalics.length).toBeLessThan(section.querySelectorAll('tbody th').length);
});

test('what the overview has no room for is counted there', async () => {
  const [pair] = sampleAnalysis.successions;
  const pairs = Array.from({ length: 8 }, (_, index) => ({ ...pair!, to: { ...pair!.to, id: `ord${index}` } }));
  const listed = async (count: number) => {
    const page = parseWhole(await render({ ...sampleAnalysis, successions: pairs.slice(0, count) }));
    return page
      .querySelectorAll('#changes .change')
      .at(-1)!
      .querySelectorAll('li')
      .map((item) => item.text);
  };
  expect(await listed(5)).toHaveLength(5);
  expect((await listed(8)).at(-1)).toBe('och 3 till');
});

test.each([
  ['sv', 'sv', 'semikolon och decimalkomma och öppnas direkt i ett svenskt Excel'],
  ['sv', 'int', 'kommatecken och decimalpunkt'],
  ['en', 'sv', 'semicolons and decimal commas'],
  ['en', 'int', 'commas and decimal points, as data tools expect'],
] as const)('the page in %s says how the files of dialect %s are written', async (language, dialect, said) => {
  const page = parseWhole(await render(sampleAnalysis, language, dialect));
  expect(page.querySelector('#downloads .intro')!.text).toContain(said);
});

test('a publisher nobody knows is called so in the language of the page', async () => {
  const documents = sampleAnalysis.documents.map((document) => ({ ...document, publisher: 'unknown (juryn)' }));
  const sources = async (language: Language) =>
    parseWhole(await render({ ...sampleAnalysis, documents }, language)).querySelector('.sources')!.text;
  expect(await sources('sv')).toContain('okänd utgivare (juryn)');
  expect(await sources('en')).toContain('unknown publisher (juryn)');
});

test.each<readonly [chosen: number, of: number, language: Language, said: RegExp]>([
  [1, 1, 'sv', /Det enda begreppet valdes efter läsning .* Dess p och q är/],
  [1, 3, 'sv', /Ett av 3 begrepp valdes efter läsning .* Dess p och q är/],
  [2, 3, 'sv', /2 av 3 begrepp valdes efter läsning .* Deras p och q är/],
  [3, 3, 'sv', /Alla 3 begrepp valdes efter läsning .* Deras p och q är/],
  [1, 3, 'en', /One of 3 concepts was chosen .* Its p and q are/],
  [3, 3, 'en', /All 3 concepts were chosen .* Their p and q are/],
])(
  'that %i of %i concepts were chosen after reading is said in right number (%s)',
  async (chosen, of, language, said) => {
    const concepts = sampleAnalysis.concepts
      .slice(0, of)
      .map((concept, index) => ({ ...concept, exploratory: index < chosen }));
    const conceptTrends = sampleAnalysis.conceptTrends.filter(({ id }) =>
      concepts.some((concept) => concept.id === id),
    );
    const page = parseWhole(await render({ ...sampleAnalysis, concepts, conceptTrends }, language));
    expect(page.querySelector('#method .prose')!.text).toMatch(said);
  },
);

test('a long name of a concept stands in two lines and is not cut', async () => {
  const label = { sv: 'Organisationskultur och värdegrund', en: 'Organizational culture and values' };
  const concepts = sampleAnalysis.concepts.map((concept) =>
    concept.id === 'styrsystem' ? { ...concept, label } : concept,
  );
  const lines = parseWhole(await render({ ...sampleAnalysis, concepts }))
    .querySelectorAll('svg.wide .lead .concept')
    .map((line) => line.text);
  expect(lines).toEqual(['Organisationskultur och', 'värdegrund']);
});

test('each mention is marked in its citation and stands as a line with its sentence', async () => {
  const page = parseWhole(await render(sampleAnalysis));
  const lines = page.querySelectorAll('#evidence .concept:not(.others) .line');
  expect(lines).toHaveLength(sampleAnalysis.concordance.length);
  for (const citation of sampleAnalysis.citations) {
    const article = page
      .querySelectorAll('.citation')
      .find((found) => found.text.includes(citation.text.slice(0, 40)))!;
    expect(article.querySelector('blockquote')!.text).toBe(citation.text);
    const words = sampleAnalysis.concordance.filter((line) => line.citationId === citation.id).length;
    expect(article.querySelectorAll('mark')).toHaveLength(words);
  }
});

test('a phrase of a concept is shown as it stands and not as lemmas, wherever the words of the concept are told', async () => {
  const [line] = sampleAnalysis.concordance.filter(({ conceptId }) => conceptId === 'styrsystem');
  const phrase = { ...line!, via: 'phrase' as const, member: 'styra på ny sätt', keyword: 'styr på nya sätt' };
  const [pair] = sampleAnalysis.successions;
  const successions = [{ ...pair!, from: { ...pair!.from, id: phrase.member } }];
  const concordance = [...sampleAnalysis.concordance, phrase];
  const page = parseWhole(await render({ ...sampleAnalysis, concordance, successions }));
  for (const place of [
    '.masthead .standfirst',
    '#members-styrsystem',
    '#succession h3',
    '#succession tbody',
    '#changes',
  ])
    expect(
      page
        .querySelectorAll(place)
        .map(({ text }) => text)
        .join(' '),
      place,
    ).toContain('styr på nya sätt');
  expect(page.text).not.toContain('styra på ny sätt');
});

test('a sentence that mentions no concept, and one too long for a line, stand whole among the other sentences', async () => {
  const [citation] = sampleAnalysis.citations;
  const long = `${'ord '.repeat(200)}styrning.`;
  const text = `Ett föredöme. ${long}`;
  const line = { ...sampleAnalysis.concordance[0]!, citationId: citation!.id, sentence: 1, pre: long.slice(0, -9) };
  const analysis: Analysis = {
    ...sampleAnalysis,
    citations: [{ ...citation!, text }],
    sentences: [
      { citationId: citation!.id, sentence: 0, start: 0, end: 13 },
      { citationId: citation!.id, sentence: 1, start: 14, end: text.length },
    ],
    concordance: [{ ...line, keyword: 'styrning', post: '.' }],
  };
  const page = parseWhole(await render(analysis));
  expect(page.querySelectorAll('.others blockquote').map(({ text }) => text)).toEqual(['Ett föredöme.', long]);
  const short = parseWhole(await render({ ...analysis, concordance: [{ ...line, pre: 'En ' }] }));
  expect(short.querySelectorAll('.others blockquote').map(({ text }) => text)).toEqual(['Ett föredöme.']);
});

test('the search says whether it goes through every citation or those on the page, and none is never said of more', async () => {
  const said = async (analysis: Analysis) => {
    const section = parseWhole(await render(analysis)).querySelector('#concordance')!;
    return [
      section.querySelector('.filters .searched')!.text,
      section.querySelector('.count')!.getAttribute('data-none'),
    ];
  };
  const [all, none] = await said(sampleAnalysis);
  expect(all).toContain('Sökningen går igenom alla meningar i motiveringarna');
  expect(none).toBe('Ingen mening passar. Pröva ett kortare ord.');
  const [first, ...others] = sampleAnalysis.citations;
  const partial: readonly Analysis[] = [
    { ...sampleAnalysis, citations: others },
    { ...sampleAnalysis, citations: [{ ...first!, text: 'Ord. '.repeat(1000) }, ...others] },
    {
      ...sampleAnalysis,
      settings: { ...sampleAnalysis.settings, sampled: { terms: 1, families: 1, successions: 1, phrases: false } },
    },
  ];
  for (const analysis of partial) {
    const [some, noneHere] = await said(analysis);
    expect(some).toContain('Sökningen går igenom meningarna på den här sidan, inte alla');
    expect(noneHere).toBe('Ingen av meningarna på sidan passar. Pröva ett kortare ord.');
  }
});

test('the table under the grid holds the counts of the trends, cell by cell', async () => {
  const page = parseWhole(await render(sampleAnalysis));
  const rows = page.querySelectorAll('#heatmap tbody tr');
  const byLabel = new Map(sampleAnalysis.concepts.map((concept) => [concept.label.sv, concept.id]));
  expect(rows).toHaveLength(7);
  for (const row of rows) {
    const trend = sampleAnalysis.conceptTrends.find(({ id }) => id === byLabel.get(row.querySelector('th')!.text))!;
    const cells = row.querySelectorAll('td').map((cell) => cell.text);
    expect(cells).toEqual([...trend.series.mentions.map(String), `${trend.documents}\u00A0av\u00A011`]);
  }
});

test('the rows of the grid stand as the page says: in order of the mean year of mention, the latest first', async () => {
  const page = parseWhole(await render(sampleAnalysis));
  expect(page.querySelector('#heatmap .intro')!.text).toContain(
    'ordnade efter det år då begreppet i genomsnitt nämns, det senaste överst',
  );
  const heads = page.querySelectorAll('#heatmap thead th').map((head) => Number(head.text));
  const means = page.querySelectorAll('#heatmap tbody tr').map((row) => {
    const years = row
      .querySelectorAll('td')
      .flatMap((cell, index) => (Number(cell.text) > 0 ? [heads[index + 1]!] : []));
    return years.reduce((sum, year) => sum + year, 0) / years.length;
  });
  expect(new Set(means).size).toBeGreaterThan(3);
  expect(means).toEqual([...means].sort((a, b) => b - a));
});

test('panels share a scale until most bars would be too low on it, and the page says which', async () => {
  const { years, citations, words, documents, mentions } = sampleAnalysis.conceptTrends[0]!.series;
  const first = sampleAnalysis.conceptTrends[0]!.id;
  const scaled = async (factor: number) => {
    const conceptTrends = sampleAnalysis.conceptTrends.map((trend) =>
      trend.id === first
        ? {
            ...trend,
            series: { years, citations, words, documents, mentions: mentions.map((count) => count * factor) },
          }
        : trend,
    );
    const section = parseWhole(await render({ ...sampleAnalysis, conceptTrends })).querySelector('#multiples')!;
    return {
      intro: section.querySelector('.intro')!.text,
      scales: new Set(section.querySelectorAll('.bars .tick.end:first-of-type').map(({ text }) => text)).size,
    };
  };
  const [like, unlike] = [await scaled(1), await scaled(50)];
  expect(like.intro).toContain('samma skala i alla rutor');
  expect(like.scales).toBe(1);
  expect(unlike.intro).toContain('egen skala');
  expect(unlike.scales).toBeGreaterThan(1);
});

test('a corpus of many concepts, years and citations gives a page that opens and says what it leaves out', async () => {
  const years = Array.from({ length: 60 }, (_, index) => 1960 + index);
  const [line] = sampleAnalysis.concordance;
  const [trend] = sampleAnalysis.conceptTrends;
  const names = Array.from({ length: 150 }, (_, index) => `begrepp${index}`);
  const citations = years.flatMap((year) =>
    Array.from({ length: 50 }, (_, index) => ({
      ...sampleAnalysis.citations[0]!,
      id: `${year}-${index}`,
      year,
      recipient: `Mottagare ${index}`,
    })),
  );
  const ones = years.map(() => 1);
  const large: Analysis = {
    ...sampleAnalysis,
    citations,
    years: years.map((year) => ({ year, citations: 50, words: 3500, contentWords: 1800, sentences: 200 })),
    concepts: names.map((id) => ({ ...sampleAnalysis.concepts[0]!, id, label: { sv: id, en: id } })),
    conceptTrends: names.map((id) => ({
      ...trend!,
      id,
      series: { years, citations: years.map(() => 50), words: years.map(() => 3500), documents: ones, mentions: ones },
    })),
    concordance: names.flatMap((conceptId) =>
      years.flatMap((year) =>
        [0, 1, 2, 3].map((index) => ({ ...line!, conceptId, year, citationId: `${year}-${index}` })),
      ),
    ),
    textMeasures: [],
    variants: [],
  };
  const source = await render(large);
  expectWholeLinks(source);
  expect(Buffer.byteLength(source)).toBeLessThan(5_000_000);
  const text = parseWhole(source).querySelector('main')!.structuredText;
  expect(text).toContain('Här visas 60 av 150: de begrepp som nämns i flest motiveringar.');
  expect(text).toContain('varje kolumn 5\u00A0år');
  expect(text).toContain('Här visas 100 av 3000: de senaste.');
  expect(text).toMatch(/Här visas \d+ av 36\u00A0000: lika många av varje begrepp och år, de första\./);
});

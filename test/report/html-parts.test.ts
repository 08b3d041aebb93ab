import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import type { Citation, MatchKind, Succession, Trend } from '../../src/records.ts';
import { chooseLines } from '../../src/report/html/choose-lines.ts';
import { elementIds } from '../../src/report/html/element-ids.ts';
import { escapeHtml } from '../../src/report/html/escape-html.ts';
import { fillWording } from '../../src/report/html/fill-wording.ts';
import { headline } from '../../src/report/html/headline.ts';
import { levelOf } from '../../src/report/html/level-of.ts';
import { listYears } from '../../src/report/html/list-years.ts';
import { mainAward } from '../../src/report/html/main-award.ts';
import { cutAtMentions } from '../../src/report/html/marked-text.ts';
import { html } from '../../src/report/html/markup.ts';
import { numberFormat } from '../../src/report/html/number-format.ts';
import { isClean, orderSuccessions } from '../../src/report/html/order-successions.ts';
import { page } from '../../src/report/html/page.ts';
import { pageColumns } from '../../src/report/html/page-columns.ts';
import { phraseForms } from '../../src/report/html/phrase-forms.ts';
import { tellYears } from '../../src/report/html/tell-years.ts';
import { sampleAnalysis } from './sample-analysis.ts';

test('escapeHtml gives text and attributes that read back as they were', () => {
  const printable = fc.string({ unit: 'grapheme-ascii' });
  fc.assert(
    fc.property(printable, (text) => {
      const read = parse(`<p title="${escapeHtml(text)}">${escapeHtml(text)}</p>`).firstChild as ReturnType<
        typeof parse
      >;
      expect(read.getAttribute('title')).toBe(text);
      expect(read.text).toBe(text);
      expect(escapeHtml(text)).not.toMatch(/[<>"']/);
    }),
  );
});

test('html escapes every hole but markup of its own', () => {
  expect(html`<p>${'<b>'}${html`<i>${'&'}</i>`}${[1, '"']}${null}${false}</p>`.source).toBe(
    '<p>&lt;b&gt;<i>&amp;</i>1&quot;</p>',
  );
});

test('elementIds gives the same id for the same key and never the same for another', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit: 'grapheme' })), (keys) => {
      const ids = elementIds();
      const given = keys.map((key) => ids('concept', key));
      expect(new Set(given).size).toBe(keys.length);
      expect(keys.map((key) => ids('concept', key))).toEqual(given);
      for (const id of given) expect(id).toMatch(/^concept(-[a-z0-9]+)*$/);
    }),
  );
});

test('fillWording fills each name and refuses one it was not given', () => {
  expect(fillWording('{k} av {n}', { k: '{n}', n: 11 })).toBe('{n} av 11');
  expect(() => fillWording('{k}', {})).toThrow('{k}');
});

describe('numberFormat', () => {
  const { sv, en } = { sv: numberFormat('sv'), en: numberFormat('en') };
  test.each([
    ['a decimal comma', sv.decimal(0.25, 2), '0,25'],
    ['a decimal point in English', en.decimal(0.25, 2), '0.25'],
    ['a real minus', sv.decimal(-2.45, 1), '\u22122,5'],
    ['no minus on what rounds to nothing', sv.decimal(-0.04, 1), '0,0'],
    ['four figures together', sv.whole(1000), '1000'],
    ['five figures apart, with a space that does not break', sv.whole(12345), '12\u00A0345'],
    ['millions', en.whole(1234567), '1,234,567'],
    ['a plus', sv.signed(1.55, 1), '+1,6'],
    ['no sign on nothing', sv.signed(0.001, 1), '0,0'],
    ['a p', sv.p(0.0121), 'p\u00A0=\u00A00,012'],
    ['a p too small to print', sv.p(0.0004), 'p\u00A0<\u00A00,001'],
    ['words up to twelve', sv.inWords(12), 'tolv'],
    ['figures from thirteen', en.inWords(13), '13'],
    ['a dash for what is no number', sv.decimal(Number.NaN, 1), '–'],
    ['per cent in Swedish', sv.percent(0.5), '50\u00A0%'],
    ['per cent in English', en.percent(0.5), '50%'],
    ['a share that is there but rounds to nothing', sv.percent(0.004), '<1\u00A0%'],
    ['a share of nothing', sv.percent(0), '0\u00A0%'],
  ])('sets %s', (_, set, expected) => {
    expect(set).toBe(expected);
  });
});

test.each([
  ['three editions in a row are a span', [2003, 2005, 2007], '2003–2007'],
  ['two are not', [2003, 2005], '2003, 2005'],
  ['a gap ends a span', [2003, 2005, 2007, 2011, 2013], '2003–2007, 2011, 2013'],
  ['no year is nothing', [], ''],
])('listYears: %s', (_, years, expected) => {
  expect(listYears(years, [2003, 2005, 2007, 2009, 2011, 2013])).toBe(expected);
});

describe('cutAtMentions', () => {
  const mention = (conceptId: string, start: number, end: number) => ({ conceptId, start, end });
  test('tells apart mentions that overlap, nest and meet', () => {
    expect(
      cutAtMentions('tydlig styrmodell här', [mention('a', 0, 17), mention('b', 7, 17), mention('c', 7, 11)]),
    ).toEqual([
      { text: 'tydlig ', conceptIds: ['a'] },
      { text: 'styr', conceptIds: ['a', 'b', 'c'] },
      { text: 'modell', conceptIds: ['a', 'b'] },
      { text: ' här', conceptIds: [] },
    ]);
  });
  test('always gives the text back, whatever the mentions', () => {
    const mentions = fc.array(fc.record({ conceptId: fc.string(), start: fc.integer(), end: fc.integer() }));
    fc.assert(
      fc.property(fc.string(), mentions, (text, found) => {
        expect(
          cutAtMentions(text, found)
            .map((stretch) => stretch.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

test('orderSuccessions puts a shared part first, then a clean break, then the nearest of kin', () => {
  const pair = (relation: string, from: readonly number[], to: readonly number[]): Succession => ({
    from: { kind: 'lemma', id: relation, years: from, mentions: from.length },
    to: { kind: 'lemma', id: 'x', years: to, mentions: to.length },
    relation,
    sharedYears: [],
    quotations: [],
  });
  const returned = pair('within: returned', [2015, 2017], [2009, 2021]);
  const related = pair('related: a, b', [2003, 2005], [2017, 2021, 2023]);
  const within = pair('within: a', [2003, 2005], [2017, 2021]);
  const part = pair('part: tjänste', [2011], [2019]);
  const thin = pair('within: thin', [2003], [2017, 2019, 2021, 2023]);
  expect(orderSuccessions([thin, returned, related, within, part])).toEqual([part, within, related, returned, thin]);
  expect([within, returned].map(isClean)).toEqual([true, false]);
});

describe('chooseLines', () => {
  const line = (conceptId: string, year: number) => ({ ...sampleAnalysis.concordance[0]!, conceptId, year });
  const ofYear = ({ year }: { readonly year: number }) => year;
  test('keeps all lines that fit', () => {
    const lines = [line('a', 1), line('b', 1)];
    expect(chooseLines(lines, ofYear, 2)).toEqual(lines);
  });
  test('leaves no concept and year without a line', () => {
    const lines = [line('a', 1), line('a', 1), line('a', 2), line('b', 1), line('b', 1), line('b', 1)];
    expect(chooseLines(lines, ofYear, 2).map(({ conceptId, year }) => `${conceptId}${year}`)).toEqual([
      'a1',
      'a2',
      'b1',
    ]);
  });
  test('lets those that have more fill the room that others leave', () => {
    const lines = [line('a', 1), line('b', 1), line('b', 1), line('b', 1)];
    expect(chooseLines(lines, ofYear, 3).map(({ conceptId }) => conceptId)).toEqual(['a', 'b', 'b']);
  });
  test('counts the years of a column as one', () => {
    const lines = [line('a', 1990), line('a', 1991), line('a', 2001)];
    const decade = ({ year }: { readonly year: number }) => Math.floor(year / 10);
    expect(chooseLines(lines, decade, 2).map(({ year }) => year)).toEqual([1990, 2001]);
  });
});

describe('pageColumns', () => {
  const rows = (years: readonly number[]) =>
    years.map((year) => ({ year, citations: 2, words: 100, contentWords: 50, sentences: 5 }));
  const yearly = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

  test.each([
    ['up to forty editions have a column each', yearly(1984, 2023), 40, '1984', '2023'],
    ['more are gathered in spans of five years', yearly(1983, 2023), 9, '1980–1984', '2020–2024'],
    ['two centuries in decades', yearly(1821, 2025), 21, '1820–1829', '2020–2029'],
    [
      'every other year for a century in spans of five',
      yearly(1, 50).map((n) => 1923 + 2 * n),
      20,
      '1925–1929',
      '2020–2024',
    ],
  ])('%s', (_, years, count, first, last) => {
    const columns = pageColumns(rows(years), []);
    expect([columns.length, columns[0]!.name, columns.at(-1)!.name]).toEqual([count, first, last]);
    expect(columns.flatMap(({ places }) => places)).toEqual(years.map((_, place) => place));
    expect(columns.reduce((sum, { citations }) => sum + citations, 0)).toBe(2 * years.length);
  });

  test('a span without an edition has no column', () => {
    const years = [...yearly(1900, 1920), ...yearly(1960, 1990)];
    expect(pageColumns(rows(years), []).map(({ from }) => from)).toEqual([
      1900, 1905, 1910, 1915, 1920, 1960, 1965, 1970, 1975, 1980, 1985, 1990,
    ]);
  });
});

test('tellYears lists years while they are few, and else says how many', () => {
  const years = Array.from({ length: 30 }, (_, index) => ({ ...sampleAnalysis.years[0]!, year: 1990 + index }));
  const view = page({ ...sampleAnalysis, years }, 'sv');
  expect(tellYears(view, [1990, 1992, 1993, 1994])).toBe('1990, 1992–1994');
  const everyOther = years.map(({ year }) => year).filter((year) => year % 2 === 0);
  expect(tellYears(view, everyOther)).toBe('1990–2018, 15\u00A0av\u00A030 årgångar');
});

test('phraseForms shows a phrase in its commonest form, then the first, and leaves words to their lemmas', () => {
  const line = (via: MatchKind, member: string, keyword: string) => ({ via, member, keyword });
  const forms = phraseForms([
    line('phrase', 'den som bo', 'Den som bor'),
    line('phrase', 'den som bo', 'de som bor'),
    line('phrase', 'den som bo', 'de\nsom bor'),
    line('phrase', 'ny sätt', 'nya sätt'),
    line('phrase', 'ny sätt', 'ett nytt sätt'),
    line('lemma', 'mål', 'målen'),
  ]);
  expect([...forms]).toEqual([
    ['den som bo', 'de som bor'],
    ['ny sätt', 'nya sätt'],
  ]);
});

test('mainAward is the award of more than half of the citations, or none', () => {
  const citation = (award?: string) => ({ ...sampleAnalysis.citations[0]!, award });
  expect(mainAward([citation('A'), citation('A'), citation('B')] as Citation[])).toBe('A');
  expect(mainAward([citation('A'), citation('B')] as Citation[])).toBeUndefined();
  expect(mainAward([citation('A'), citation(), citation()] as Citation[])).toBeUndefined();
});

test('levelOf sets shares by what is printed: from 5, from 20 and from 50 per cent', () => {
  const years = sampleAnalysis.years.map((row) => ({ ...row, citations: 10 }));
  const shares = page({ ...sampleAnalysis, years }, 'sv');
  expect([0, 0.2, 4.4, 4.6, 19.4, 19.5, 49, 50, 100].map((share) => levelOf(shares, share))).toEqual([
    0, 1, 1, 2, 2, 3, 3, 4, 4,
  ]);
  const counts = page(sampleAnalysis, 'sv');
  expect([0, 1, 2, 3, 4, 9].map((mentions) => levelOf(counts, mentions))).toEqual([0, 1, 2, 3, 4, 4]);
});

describe('the headline', () => {
  const base = sampleAnalysis.conceptTrends[0]!;
  const of = (documents: readonly number[], citations = documents.map(() => 1), change: Partial<Trend> = {}) => {
    const years = documents.map((_, index) => 2003 + 2 * index);
    const total = documents.reduce((sum, count) => sum + count, 0);
    const trend: Trend = {
      ...base,
      series: { years, citations, words: years.map(() => 70), documents, mentions: documents },
      documents: total,
      mentions: total,
      ofCitations: citations.reduce((sum, count) => sum + count, 0),
      ...change,
    };
    return headline(page({ ...sampleAnalysis, conceptTrends: [trend] }, 'sv')).heading;
  };

  test.each([
    ['every citation', of([1, 1, 1]), 'Begreppet styrsystem nämns i alla tre motiveringar'],
    ['a single citation', of([1]), 'Begreppet styrsystem nämns i den enda motiveringen'],
    [
      'a run to the end after scattered mentions',
      of([1, 0, 1, 1, 1]),
      'Begreppet styrsystem nämns i fyra av fem motiveringar, i varje sedan 2007',
    ],
    ['a run of only two', of([0, 1, 0, 1, 1]), 'Begreppet styrsystem nämns i tre av fem motiveringar'],
    [
      'a long silence at the end',
      of([1, 1, 0, 0, 0]),
      'Begreppet styrsystem nämns i två av fem motiveringar, men inte i någon efter 2005',
    ],
    [
      'a late first mention that did not last',
      of([0, 0, 0, 1, 0]),
      'Begreppet styrsystem nämns i en av fem motiveringar, första gången 2009',
    ],
    [
      'what came and went, that it went',
      of([0, 0, 0, 1, 1, 1, 0, 0], undefined, { verdict: 'came-and-went' }),
      'Begreppet styrsystem nämns i tre av åtta motiveringar, alla från 2009–2013',
    ],
    [
      'years where only some citations mention it',
      of([0, 1, 1, 1], [2, 2, 2, 2]),
      'Begreppet styrsystem nämns i tre av åtta motiveringar',
    ],
    ['no mention at all', of([0, 0, 0]), 'Inget av begreppen i begreppslistan nämns i elva motiveringar'],
  ])('for %s claims no more than is so', (_, heading, expected) => {
    expect(heading).toBe(expected);
  });

  test('tells what rises and falls by the two periods and not by a first or last year', () => {
    const periods = { ...sampleAnalysis.keyness!, earlyYears: [2003, 2005], lateYears: [2007, 2009] };
    const gradual = (documents: readonly number[], verdict: 'rises' | 'falls', each = 20) => {
      const years = [2003, 2005, 2007, 2009];
      const series = { ...base.series, years, citations: [each, each, each, each], documents };
      const trend = { ...base, series, verdict, documents: 20, ofCitations: 80 };
      return headline(page({ ...sampleAnalysis, keyness: periods, conceptTrends: [trend] }, 'sv')).heading;
    };
    expect(gradual([1, 3, 6, 10], 'rises')).toBe(
      'Begreppet styrsystem nämns allt oftare: i 4\u00A0av\u00A040 motiveringar 2003–2005, i 16\u00A0av\u00A040 2007–2009',
    );
    expect(gradual([10, 6, 3, 1], 'falls')).toBe(
      'Begreppet styrsystem nämns allt mer sällan: i 16\u00A0av\u00A040 motiveringar 2003–2005, i 4\u00A0av\u00A040 2007–2009',
    );
    expect(gradual([2, 6, 12, 20], 'rises', 40)).toBe(
      'Begreppet styrsystem nämns allt oftare: i 10\u00A0% av motiveringarna 2003–2005, i 40\u00A0% 2007–2009',
    );
    // A rate can rise while the texts that mention the word do not: then no such counts are claimed.
    expect(gradual([5, 5, 5, 5], 'rises')).toBe('Begreppet styrsystem nämns i 20 av 80 motiveringar');
  });

  test('counts the citations of the corpus and not those at hand', () => {
    const years = sampleAnalysis.years.map((row) => ({ ...row, citations: 100 }));
    expect(headline(page({ ...sampleAnalysis, years }, 'sv')).basis).toMatch(/^Underlaget är 1100 motiveringar om/);
  });

  test('leads with a concept that has a direction before a commoner one that has none', () => {
    const trends = [
      { ...base, id: 'kvalitet', verdict: 'throughout' as const, documents: 10 },
      { ...base, id: 'styrsystem', verdict: 'came' as const },
    ];
    const { heading } = headline(page({ ...sampleAnalysis, conceptTrends: trends }, 'sv'));
    expect(heading).toMatch(/^Begreppet styrsystem/);
  });
});

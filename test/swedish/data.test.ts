import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const DATA = new URL('../../src/swedish/data/', import.meta.url);
const GOLD = new URL('./gold/', import.meta.url);

/** The rows of a table, each cut at its tabs; `#` lines and empty ones are left out. */
function rowsOf(name: string, folder = DATA): readonly (readonly string[])[] {
  const text = readFileSync(new URL(`${name}.tsv`, folder), 'utf8');
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return lines.map((line) => line.split('\t'));
}

function column(name: string, index: number): readonly string[] {
  return rowsOf(name).map((row) => row[index] ?? '');
}

function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

/** Table, columns, how many of the first columns identify a row. */
const TABLES: readonly (readonly [string, number, number])[] = [
  ['abbreviations', 3, 3],
  ['adjectives', 6, 1],
  ['adverbs', 2, 1],
  ['closed-class', 3, 3],
  ['deponents', 4, 1],
  ['indeclinable', 2, 2],
  ['municipalities', 4, 1],
  ['names', 2, 2],
  ['nouns', 4, 1],
  ['plural-only', 2, 1],
  ['preferred', 4, 3],
  ['verbs', 8, 1],
];

const PARTS_OF_SPEECH = /^(?:NOUN|PROPN|VERB|AUX|ADJ|ADV|PRON|DET|ADP|CCONJ|SCONJ|PART|NUM|INTJ)$/;

describe('the hand-made Swedish tables', () => {
  it('are all named here', () => {
    const files = readdirSync(DATA).filter((file) => file.endsWith('.tsv'));
    expect(files.sort()).toEqual(TABLES.map(([name]) => `${name}.tsv`));
  });

  describe.each(TABLES)('%s', (name, columns, keys) => {
    const rows = rowsOf(name);

    it(`has ${columns} filled columns in every row`, () => {
      const wrong = rows.filter(
        (row) => row.length !== columns || row.some((cell) => cell === '' || cell !== cell.trim()),
      );
      expect(wrong).toEqual([]);
      expect(rows.length).toBeGreaterThan(20);
    });

    it('says nothing twice', () => {
      expect(repeated(rows.map((row) => row.slice(0, keys).join(' ')))).toEqual([]);
      const alternatives = rows.flat().filter((cell) => /^[^\s/]+\/[^\s/]/u.test(cell));
      expect(alternatives.filter((cell) => repeated(cell.split('/')).length > 0)).toEqual([]);
    });

    it('is composed and spelled in Latin letters', () => {
      const text = rows.flat();
      expect(text.filter((cell) => cell !== cell.normalize('NFC'))).toEqual([]);
      const letters = text.filter((cell) =>
        (cell.match(/\p{L}/gu) ?? []).some((letter) => !/\p{Script=Latin}/u.test(letter)),
      );
      expect(letters).toEqual([]);
    });

    it('says who made it and under what licence', () => {
      const header = readFileSync(new URL(`${name}.tsv`, DATA), 'utf8')
        .split('\n')
        .filter((line) => line.startsWith('#'));
      expect(header.join('\n')).toMatch(/Columns: .*by hand.*MIT/su);
    });
  });

  it.each([
    ['abbreviations', 1],
    ['closed-class', 1],
    ['indeclinable', 1],
    ['preferred', 1],
  ] as const)('%s uses the universal parts of speech', (name, index) => {
    expect(column(name, index).filter((tag) => !PARTS_OF_SPEECH.test(tag))).toEqual([]);
  });

  it('has no verb that is a deponent too: one verb, one home', () => {
    const verbs = new Set(column('verbs', 0).flatMap((lemma) => lemma.split('/')));
    expect(column('deponents', 0).filter((lemma) => verbs.has(lemma))).toEqual([]);
    expect(column('deponents', 0).filter((lemma) => !/s$/u.test(lemma))).toEqual([]);
  });

  it('has verbs whose infinitive ends as Swedish infinitives do', () => {
    const lemmas = column('verbs', 0).flatMap((lemma) => lemma.split('/'));
    expect(lemmas.filter((lemma) => !/[aåeoyiäöu]s?$|^måste$/u.test(lemma))).toEqual([]);
  });

  it('has no third letter in a row, which Swedish never writes', () => {
    const words = ['verbs', 'nouns', 'adjectives', 'preferred'].flatMap((name) => rowsOf(name).flat());
    expect(words.filter((word) => /(\p{L})\1\1/u.test(word))).toEqual([]);
  });

  it('prefers at most one reading of a form nearly always, with a strength of 1 to 3', () => {
    const rows = rowsOf('preferred');
    expect(rows.filter((row) => !/^[123]$/.test(row[3] ?? ''))).toEqual([]);
    expect(repeated(rows.filter((row) => row[3] === '3').map((row) => row[0] ?? ''))).toEqual([]);
  });

  it('prefers only readings of function words that the closed classes hold', () => {
    const closed = new Set(rowsOf('closed-class').map((row) => row.join(' ')));
    const preferred = rowsOf('preferred').filter((row) => /^(?:PRON|DET|ADP|CCONJ|SCONJ|PART|AUX)$/.test(row[1] ?? ''));
    expect(preferred.map((row) => row.slice(0, 3).join(' ')).filter((row) => !closed.has(row))).toEqual([]);
  });
});

describe('the municipalities', () => {
  const rows = rowsOf('municipalities');

  /** Statistics Sweden, the list of counties and municipalities: how many municipalities each county has. */
  it('are the 290 of 21 counties', () => {
    const counts: Record<string, number> = {};
    for (const [, , , county = ''] of rows) counts[county] = (counts[county] ?? 0) + 1;
    expect(counts).toEqual({
      'Stockholms län': 26,
      'Uppsala län': 8,
      'Södermanlands län': 9,
      'Östergötlands län': 13,
      'Jönköpings län': 13,
      'Kronobergs län': 8,
      'Kalmar län': 12,
      'Gotlands län': 1,
      'Blekinge län': 5,
      'Skåne län': 33,
      'Hallands län': 6,
      'Västra Götalands län': 49,
      'Värmlands län': 16,
      'Örebro län': 12,
      'Västmanlands län': 10,
      'Dalarnas län': 15,
      'Gävleborgs län': 10,
      'Västernorrlands län': 7,
      'Jämtlands län': 8,
      'Västerbottens län': 15,
      'Norrbottens län': 14,
    });
    expect(rows.length).toBe(290);
  });

  it('pair each inhabitant with its plural', () => {
    const wrong = rows.filter(([, singular = '', plural = '']) => {
      const plurals = plural.split('/');
      return singular.split('/').some((word, index) => !plurals[index]?.startsWith(word.replace(/e$/u, '')));
    });
    expect(wrong).toEqual([]);
  });
});

describe('the gold of the eleven citations', () => {
  const [header, ...rows] = rowsOf('citations', GOLD);

  it('has every word of the quoted texts in order, figures left out', () => {
    const corpus = readFileSync(new URL('../../corpus/vinnare-sveriges-kvalitetskommun.txt', import.meta.url), 'utf8');
    const quoted = corpus.split('\n').filter((line) => /^[“”"]/u.test(line));
    expect(quoted.length).toBe(11);
    expect(rows.map((row) => row[0])).toEqual(quoted.flatMap((line) => line.match(/\p{L}+/gu) ?? []));
  });

  it('gives each a universal part of speech, a lemma and its year', () => {
    expect(header).toEqual(['form', 'upos', 'lemma', 'year', 'alt']);
    const wrong = rows.filter(
      ([, upos = '', lemma = '', year = '', alt = '']) =>
        !PARTS_OF_SPEECH.test(upos) || lemma === '' || !/^20[0-2]\d$/.test(year) || alt.split('|').includes(lemma),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps capital letters for names', () => {
    const capital = rows.filter(([, upos, lemma = '']) => upos !== 'PROPN' && /\p{Lu}/u.test(lemma) && lemma !== 'IT');
    expect(capital).toEqual([]);
  });
});

describe('the hand-made list of compounds', () => {
  const [header, ...rows] = rowsOf('compounds', GOLD);

  it('spells each lemma with its parts, and leaves words that are none undivided', () => {
    expect(header).toEqual(['form', 'lemma', 'parts', 'type']);
    const wrong = rows.filter(([, lemma = '', parts = '', type]) => {
      const spelled = parts === '-' || parts.replaceAll(/[+()]/gu, '') === lemma;
      return !spelled || (type === 'C' && !parts.includes('+')) || (type === 'N' && parts !== '-');
    });
    expect(wrong).toEqual([]);
    expect(repeated(rows.map(([form = '']) => form))).toEqual([]);
  });
});

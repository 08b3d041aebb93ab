import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseConcepts, parseStopwordChanges } from '../../src/concepts/index.ts';
import { CorpusError } from '../../src/errors.ts';

const entry = (more: string) => `concepts:\n  - id: kund\n    label: Kund\n    definition: Den som köper.\n${more}`;

/** `LINE:COLUMN message` of the error that reading gives, in Swedish. */
function errorOf(text: string): string {
  try {
    parseConcepts(text, 'c.yaml');
  } catch (error) {
    if (error instanceof CorpusError) return error.inLanguage('sv').replace('c.yaml:', '');
    throw error;
  }
  return 'no error';
}

describe('parseConcepts reads', () => {
  it('an empty lexicon', () => {
    expect(parseConcepts('concepts: []', 'c.yaml')).toEqual([]);
  });

  it('one word for a list of one, one text for both languages, and nothing for what is left out', () => {
    expect(parseConcepts(entry('    part: kund\n'), 'c.yaml')).toEqual([
      {
        id: 'kund',
        label: { sv: 'Kund', en: 'Kund' },
        definition: { sv: 'Den som köper.', en: 'Den som köper.' },
        related: [],
        lemma: [],
        part: ['kund'],
        head: [],
        modifier: [],
        phrase: [],
        demonym: false,
        except: [],
      },
    ]);
  });

  it('a file that begins with a byte order mark and ends its lines with CRLF', () => {
    const text = `\ufeff${entry('    part: kund\n    note: Ja.\n').replaceAll('\n', '\r\n')}`;
    expect(parseConcepts(text, 'c.yaml')[0]?.note).toBe('Ja.');
  });

  it('the project’s own lexicon, each concept in two languages', () => {
    const file = new URL('../../corpus/concepts.yaml', import.meta.url);
    const concepts = parseConcepts(readFileSync(file, 'utf8'), 'corpus/concepts.yaml');
    expect(concepts.length).toBeGreaterThanOrEqual(30);
    for (const { id, label, definition } of concepts) {
      expect(definition.sv, id).not.toBe(definition.en);
      expect(label.en, id).toMatch(/^[\x20-\x7e]+$/);
    }
  });
});

describe('parseConcepts says where a fault stands', () => {
  it.each([
    ['an empty file', '', /^1:1: filen ska ha nyckeln concepts/],
    ['the key misspelled', 'consepts: []', /^1:1: .*nyckeln concepts/],
    ['a key too many', 'concepts: []\nmore: 1', /^2:1: more: okänd nyckel/],
    ['no list', 'concepts:', /^1:\d+: concepts: ska vara en lista; skriv \[\]/],
    ['an unknown key, at the key', entry('    lema: x\n'), /^5:5: concepts › 1 › lema: okänd nyckel/],
    ['a missing key, at the entry', 'concepts:\n  - id: a\n    label: x', /^2:5: concepts › 1 › definition: saknas/],
    ['nothing to look for', entry(''), /^2:5: .*saknar regel/],
    ['a number for a word', entry('    part: [kund, 7]\n'), /^5:18: .*part › 2: ska vara text/],
    ['two words for one', entry('    lemma: två ord\n'), /^5:12: .*ska vara ett enda ord/],
    ['a phrase that begins with a gap', entry('    phrase: … kund\n'), /^5:13: .*ska börja och sluta med ett ord/],
    ['a wrong type', entry('    demonym: ja\n'), /^5:14: .*ska vara true eller false/],
    ['an unknown relation', entry('    part: kund\n    related: brukare\n'), /^6:14: .*brukare är inget begrepp/],
    ['a capital in the id', entry('    part: x\n').replace('kund', 'Kund'), /^2:9: .*små bokstäver/],
    ['an id twice', `${entry('    part: x\n')}${entry('    part: x\n').slice(10)}`, /^6:9: .*kund står redan/],
    ['a key twice', entry('    part: x\n    part: y\n'), /^6:5: .*samma nyckel står två gånger/],
    ['a tab', entry('\tpart: x\n'), /^5:1: .*inte med tabb/],
    ['an alias', 'a: &a [1]\nconcepts: *a', /^2:11: Hänvisningar/],
    ['brackets without end', `concepts: ${'['.repeat(100_000)}`, /fler nivåer/],
    ['list markers without end', `concepts: \n${'- '.repeat(100_000)}`, /fler nivåer/],
    ['a stair', Array.from({ length: 3000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'), /fler nivåer/],
    ['a tag', 'concepts: !!js/function x', /^1:11: Filen går inte att läsa som YAML/],
  ])('%s', (_reason, text, expected) => {
    expect(errorOf(text)).toMatch(expected);
  });

  it('and gives a CorpusError, or concepts, for anything at all', () => {
    const pieces = fc.constantFrom(
      'concepts:',
      '\n',
      '  ',
      '- ',
      'id: a',
      'label: ',
      '[',
      ']',
      '{',
      '}',
      '*a',
      '&a ',
      '!!x ',
      ': ',
      '"',
      '|',
      '\t',
      '#',
      '---',
      'å',
    );
    const yaml = fc
      .array(fc.oneof(pieces, fc.string({ maxLength: 3 })), { maxLength: 30 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(yaml, (text) => {
        expect(typeof errorOf(text)).toBe('string');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('parseStopwordChanges', () => {
  it('reads words and groups of words with their reason', () => {
    const text = 'keep:\n  - god\n  - words: [hög, högre]\n    reason: Grad.\nadd: []\n';
    expect(parseStopwordChanges(text, 's.yaml')).toEqual({ keep: ['god', 'hög', 'högre'], add: [] });
  });

  it('takes a missing key for an empty list', () => {
    expect(parseStopwordChanges('{}', 's.yaml')).toEqual({ keep: [], add: [] });
  });

  it.each([
    ['kep: [god]', 's.yaml:1:1: kep: unknown key.'],
    ['keep:\n  - [god]', 's.yaml:2:5: keep › 1'],
    ['keep:\n  - god ord', 's.yaml:2:5: keep › 1'],
    ['add: samt', 's.yaml:1:6: add: must be a list'],
  ])('%j → %s', (text, expected) => {
    expect(() => parseStopwordChanges(text, 's.yaml')).toThrow(CorpusError);
    try {
      parseStopwordChanges(text, 's.yaml');
    } catch (error) {
      expect((error as CorpusError).inLanguage('en')).toContain(expected);
    }
  });
});

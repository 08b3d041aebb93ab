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
        exploratory: false,
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

  it.each([
    ['nothing said: chosen beforehand', '', '', false],
    ['the head of the file speaks for all', 'exploratory: true\n', '', true],
    ['a concept speaks for itself', 'exploratory: true\n', '    exploratory: false\n', false],
    ['a concept alone', '', '    exploratory: true\n', true],
  ])('whether a concept was chosen after reading: %s', (_, head, own, exploratory) => {
    const [concept] = parseConcepts(`${head}${entry(`    part: kund\n${own}`)}`, 'c.yaml');
    expect(concept?.exploratory).toBe(exploratory);
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

describe('the template at the head of the project’s lexicon', () => {
  it('is a concept when its # are removed', () => {
    const text = readFileSync(new URL('../../corpus/concepts.yaml', import.meta.url), 'utf8');
    const template = /^# {3}- id: konkurrens\n(?:# {5}.*\n)+/m.exec(text)?.[0] ?? '';
    const all = parseConcepts(`${text}\n${template.replace(/^# /gm, '')}`, 'c.yaml');
    expect(all.at(-1)).toMatchObject({ id: 'konkurrens', lemma: ['konkurrens', 'konkurrera'] });
  });
});

describe('parseConcepts says where a fault stands', () => {
  it.each([
    ['an empty file', '', /^1:1: filen ska ha nyckeln concepts/],
    ['the key misspelled', 'consepts: []', /^1:1: .*nyckeln concepts/],
    ['a key too many', 'concepts: []\nmore: 1', /^2:1: more: okänd nyckel/],
    ['no list', 'concepts:', /^1:\d+: concepts: ska vara en lista; skriv \[\]/],
    [
      'an unknown key, at the key',
      entry('    lema: x\n'),
      /^2:5: kund: saknar regel.*\nc\.yaml:5:5: kund › lema: okänd nyckel; menade du lemma\?/,
    ],
    ['a missing key, at the entry', 'concepts:\n  - id: a\n    label: x', /^2:5: a › definition: saknas/],
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

  it('and tells every fault of an entry at once, in the order they stand', () => {
    const text = `${entry('    part: x\n')}  - id: kund\n    label: Kund\n    lema: x\n    nota: x\n    related: [a, kund, b]\n`;
    expect(errorOf(text).split('\n')).toEqual([
      '6:5: kund › definition: saknas.',
      expect.stringMatching(/^c\.yaml:6:5: kund: saknar regel/),
      'c.yaml:6:9: kund › id: kund står redan tidigare i listan.',
      'c.yaml:8:5: kund › lema: okänd nyckel; menade du lemma?',
      'c.yaml:9:5: kund › nota: okänd nyckel; menade du note?',
      expect.stringMatching(
        /^c\.yaml:10:14: kund › related: a, b är inget begrepp i listan\. Nycklar överst i filen: exploratory, concepts\. I ett begrepp: id/,
      ),
    ]);
  });

  it('and tells the first twenty faults of a file, and how many there are', () => {
    const lines = errorOf(`concepts:\n${'  - id: a\n    label: x\n    lemma: x\n'.repeat(12)}`).split('\n');
    expect([lines.length, lines.at(-1)]).toEqual([20, expect.stringMatching(/ … och 3 fel till\. /)]);
  });

  it.each([
    ['an item in the first column', ['  - id: a', '- id: a'], /^5:1: .*0 blanksteg före texten, väntat 2/],
    ['an item a space too far in', ['  - id: a', '   - id: a'], /^5:4: .*3 blanksteg före texten, väntat 2/],
    ['a label a space short', ['    label: x', '   label: x'], /^6:4: .*3 blanksteg före texten, väntat 4/],
    ['a label a space too far in', ['    label: x', '     label: x'], /^6:6: .*5 blanksteg före texten, väntat 4/],
    [
      'a label in the first column, though the parser meets the next line',
      ['    label: x', 'label: x'],
      /^6:1: .*väntat 4/,
    ],
    ['an item without hyphen', ['  - id: a', '  id: a'], /^5:3: .*bindestreck/],
    ['an item without space', ['  - id: a', '  -id: a'], /^5:3: .*bindestreck/],
    ['a language a space too far in', ['      en: z', '       en: z'], /^9:8: .*7 blanksteg före texten, väntat 6/],
    ['a colon in a text', ['      sv: y', '      sv: Bredd: hur bred'], /^8:11: .*kolon i sig: sätt citattecken/],
    [
      'a colon in braces',
      ['label: x', 'label: { sv: Bredd: hur bred, en: x }'],
      /^6:18: .*kolon i sig: sätt citattecken/,
    ],
    ['a comma in braces', ['label: x', 'label: { sv: x, en: x, y }'], /^6:28: a › label › y: hör inte hit/],
    ['a brace never closed', ['label: x', 'label: { sv: x, en: y'], /^6:12: .*saknar sitt slut/],
    ['a quote never closed', ['sv: y', 'sv: "y'], /^8:11: .*citattecken saknar sitt slut/],
    ['no space after the colon', ['lemma: w', 'lemma:w'], /^10:5: .*efter kolon ska det stå ett blanksteg/],
    ['no colon before braces', ['label: x', 'label { sv: x, en: y }'], /^6:5: .*kolon saknas/],
    ['text after a quoted one', ['sv: y', 'sv: "y" och z'], /^8:15: .*efter värdets slut/],
    ['a text that begins with @', ['sv: y', 'sv: @y'], /^8:11: .*kan inte börja med det här tecknet/],
  ])('and says what a person did: %s', (_reason, [from = '', to = ''], expected) => {
    const rest = ['  - id: a', '    label: x', '    definition:', '      sv: y', '      en: z', '    lemma: w'];
    const text = `concepts:\n  # En kommentar.\n  - {id: b, label: q, definition: q, lemma: q}\n\n${rest.join('\n')}\n`;
    expect(parseConcepts(text, 'c.yaml')).toHaveLength(2);
    expect(errorOf(text.replace(from, to))).toMatch(expected);
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

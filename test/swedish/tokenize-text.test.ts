import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TextToken, tokenizeText } from '../../src/swedish/tokenize-text.ts';

const texts = (text: string) => tokenizeText(text).map((token) => token.text);

/** `word~`, `number#` and `mark` told apart by a sign; sentences by ` ‖ `. */
const told = (text: string) => {
  const sentences: string[][] = [];
  for (const token of tokenizeText(text)) {
    sentences[token.sentence] ??= [];
    sentences[token.sentence]!.push(token.text);
  }
  return sentences.map((sentence) => sentence.join(' ')).join(' ‖ ');
};

describe('tokenizeText cuts words, numbers and marks', () => {
  const rows: readonly (readonly [text: string, tokens: string, reason: string])[] = [
    ['SCB:s pdf:er tv:n', 'SCB:s|pdf:er|tv:n', 'an ending after a colon belongs to its word'],
    ['2:a 90:s', '2:a|90:s', 'an ending after figures too'],
    ['Motivering:Kommunen', 'Motivering|:|Kommunen', 'a missing space makes no ending'],
    ['motivering:kommunen', 'motivering|:|kommunen', 'a word that is no ending'],
    ['e-handel 1990-talet 19-årig', 'e-handel|1990-talet|19-årig', 'hyphens inside words'],
    ['förvaltnings- och bolagschefer', 'förvaltnings-|och|bolagschefer', 'a suspended first part keeps its hyphen'],
    ['styr-, lednings-', 'styr-|,|lednings-', 'before a comma and at the end of the text too'],
    ['1990- och 2000-talet', '1990-|och|2000-talet', 'figures can be suspended'],
    ['Bitt - bemötande', 'Bitt|-|bemötande', 'a hyphen for a dash is a mark'],
    ['både och – både', 'både|och|–|både', 'a dash is a mark'],
    ['ord--ord', 'ord|--|ord', 'two hyphens are a dash'],
    ['t.ex. bl.a. m.m. d.v.s. kl. 13', 't.ex.|bl.a.|m.m.|d.v.s.|kl.|13', 'abbreviations keep their full stops'],
    ['T.ex skolan', 'T.ex|skolan', 'capital first and the last full stop left out'],
    ['ex.tern sist.', 'ex|.|tern|sist|.', 'words that only look like abbreviations'],
    ['3,5 och 10 000', '3,5|och|10 000', 'decimals, and figures in groups of three, are one number'],
    ['10\u00a0000', '10\u00a0000', 'with a no-break space as well'],
    ['år 2011 100 kommuner', 'år|2011|100|kommuner', 'a year is not a group of three'],
    ['2003-2023 2003–2023 13.30 2019/20', '2003-2023|2003–2023|13.30|2019/20', 'ranges and times are one number'],
    ['§ 4, 25%', '§|4|,|25|%', 'signs are marks'],
    ['och/eller', 'och|/|eller', 'a stroke parts two words'],
    ["D'Arc it's it’s", "D'Arc|it's|it’s", 'an apostrophe inside a word'],
    ["‘Trygghet’ 'ord'", "‘|Trygghet|’|'|ord|'", 'the same signs around a word are quotes'],
    ['“Äldre” ”direkt” "ny"', '“|Äldre|”|”|direkt|”|"|ny|"', 'quotes of all shapes are marks'],
    ['nja… eller ... !!', 'nja|…|eller|...|!!', 'a run of one mark is one mark'],
    ['https://skr.se/a?b=c, se.', 'https://skr.se/a?b=c|,|se|.', 'a web address is one word'],
    ['(www.nacka.se).', '(|www.nacka.se|)|.', 'without the marks after it'],
    ['på kungsbacka.se.', 'på|kungsbacka.se|.', 'with a known top domain'],
    ['slut.nästa', 'slut|.|nästa', 'a missing space makes no address'],
    ['anna.berg@orebro.se', 'anna.berg@orebro.se', 'an e-mail address is one word'],
    ['C. J. L. Almqvist', 'C.|J.|L.|Almqvist', 'initials keep their full stop'],
    ['vitamin C.', 'vitamin|C|.', 'a letter at the end is no initial'],
    ['kom\u00admun ord\u00ad\nning\u00ad', 'kom\u00admun|ord\u00ad\nning', 'soft hyphens stay inside, never at an end'],
    ['\ufeffett\u200b', 'ett', 'invisible characters around a word are gaps'],
    ['a\u030alder fo\u0308rr', 'a\u030alder|fo\u0308rr', 'decomposed letters'],
    ['👍🏽👩‍👧 ❤️', '👍🏽|👩‍👧|❤️', 'an emoji is one mark'],
    ['5G m² H&M', '5G|m²|H&M', 'figures and signs inside words'],
    ['', '', 'nothing gives nothing'],
  ];
  it.each(rows)('%j → %s (%s)', (text, expected) => {
    expect(texts(text).join('|')).toBe(expected);
  });

  it.each([
    ['kvalitet', 'word'],
    ['2:a', 'word'],
    ['1990-talet', 'word'],
    ['kungsbacka.se', 'word'],
    ['10 000', 'number'],
    ['2003-2023', 'number'],
    ['½', 'number'],
    ['”', 'mark'],
    ['\ud800', 'mark'],
    ['\u0301', 'mark'],
  ])('%j is a %s', (text, kind) => {
    expect(tokenizeText(text).map((token) => token.kind)).toEqual([kind]);
  });
});

describe('tokenizeText numbers sentences', () => {
  const rows: readonly (readonly [text: string, sentences: string, reason: string])[] = [
    ['Ett. Två! Tre? Fyra… Fem', 'Ett . ‖ Två ! ‖ Tre ? ‖ Fyra … ‖ Fem', 'the four that end a sentence'],
    ['Vi kan! sade hon', 'Vi kan ! sade hon', 'a small letter goes on'],
    ['den 5. maj', 'den 5 . maj', 'an ordinal in figures'],
    ['bra. 2011 vann', 'bra . ‖ 2011 vann', 'figures can begin a sentence'],
    ['Skola m.m. Kommunen är', 'Skola m.m. ‖ Kommunen är', 'an abbreviation that may stand last'],
    ['m.m. i kommunen', 'm.m. i kommunen', 'and need not'],
    ['100 kr. 20 st. Nu', '100 kr. 20 st. Nu', 'figures after an abbreviation go on; st. never ends'],
    ['t.ex. Stockholm', 't.ex. Stockholm', 'an abbreviation that never ends'],
    ['av C. J. L. Almqvist. Nu', 'av C. J. L. Almqvist . ‖ Nu', 'initials do not end'],
    ['Han sa ”kom.” Nu', 'Han sa ” kom . ” ‖ Nu', 'a closing quote stays with its sentence'],
    ['(Så är det.) Nu', '( Så är det . ) ‖ Nu', 'and a bracket'],
    ['Slut. ”Nu” är', 'Slut . ‖ ” Nu ” är', 'an opening quote begins the next'],
    ['boken ”Vem är du?” av Berg', 'boken ” Vem är du ? ” av Berg', 'a title with a question mark'],
    ['visionen ”Väl värt att investera i” och', 'visionen ” Väl värt att investera i ” och', 'a quoted title'],
    ['mål: ‘Trygghet’, ‘Hållbar’.', 'mål : ‘ Trygghet ’ , ‘ Hållbar ’ .', 'a colon ends nothing'],
    ['Rubrik\n\nText', 'Rubrik ‖ Text', 'a blank line ends'],
    ['Rubrik\n \u00a0\nText', 'Rubrik ‖ Text', 'with spaces in it as well'],
    ['Rubrik\r\n\r\nText', 'Rubrik ‖ Text', 'with CRLF as well'],
    ['en rad\nTill', 'en rad Till', 'a single line break does not'],
    ['en rad\r\nTill', 'en rad Till', 'nor a CRLF'],
    ['Mål\n• ett\n• två', 'Mål ‖ • ett ‖ • två', 'list items are sentences'],
    ['Mål\n- Ett\n2. Två', 'Mål ‖ - Ett ‖ 2 . Två', 'with a hyphen or figure before a capital'],
    ['ett\n– som är två', 'ett – som är två', 'a dash in running text begins no item'],
    ['är bra.Kommunen är', 'är bra . ‖ Kommunen är', 'a missing space'],
  ];
  it.each(rows)('%j → %s (%s)', (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});

/** Any string, with the characters that decide something in this tokenizer far more often than chance would. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'aÅb9. ,:-–/@\'’”"\n\r\u00ad\u200b\u0301\u00a0•(…!?½'),
      fc.constantFrom('t.ex.', 'm.m.', 'C. ', 'http://', '.se', '10 000', '\ud83d', '👍🏽', '\u200d', 'och'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

describe('tokenizeText holds for any string', () => {
  it('tokens and the gaps between them rebuild the text, and no gap holds a letter, figure or mark', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let rebuilt = '';
        for (const token of tokenizeText(text)) {
          const gap = text.slice(rebuilt.length, token.start);
          expect(gap).toMatch(/^[\s\p{Z}\p{Cc}\p{Cf}]*$/u);
          expect(token.text).not.toBe('');
          expect(token.end - token.start).toBe(token.text.length);
          rebuilt += gap + token.text;
        }
        const rest = text.slice(rebuilt.length);
        expect(rest).toMatch(/^[\s\p{Z}\p{Cc}\p{Cf}]*$/u);
        expect(rebuilt + rest).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('the tokens of two texts with a blank line between are the tokens of each', () => {
    fc.assert(
      fc.property(anyText, anyText, (first, second) => {
        const before = tokenizeText(first);
        const sentences = before.length === 0 ? 0 : before.at(-1)!.sentence + 1;
        const moved = tokenizeText(second).map((token): TextToken => {
          const { start, end, sentence } = token;
          const offset = first.length + 2;
          return { ...token, start: start + offset, end: end + offset, sentence: sentence + sentences };
        });
        expect(tokenizeText(`${first}\n\n${second}`)).toEqual([...before, ...moved]);
      }),
      { numRuns: 2000 },
    );
  });

  it('sentences are numbered from 0 without a gap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { sentence } of tokenizeText(text)) {
          expect(sentence === last || sentence === last + 1).toBe(true);
          last = sentence;
        }
      }),
    );
  });

  const floods = [
    'a',
    '\ud800',
    'a\u0301',
    '\u0301',
    'a\u00ad',
    'a.',
    'a@',
    'a-',
    'A. ',
    '. "\'',
    '👩‍',
    'http://',
    '1 000',
    '1.',
    '\n- ',
  ];
  it.each(floods)('half a million characters of %j end: a step per character, not one per pair', (unit) => {
    const text = unit.repeat(500_000 / unit.length);
    expect(tokenizeText(text).at(-1)!.end).toBeGreaterThan(text.length - 4);
  });
});

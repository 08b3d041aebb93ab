import { once } from 'node:events';
import { openSwedish, type Swedish, type SwedishPart, type SwedishWord } from '../../src/swedish/index.ts';
import { tokenizeText } from '../../src/swedish/tokenize-text.ts';
import { languageOf, oneOf, parseOptions } from '../options.ts';
import { decodeStream } from '../reading/decode-stream.ts';
import type { Io } from './command.ts';
import { sayNotices } from './say-notices.ts';

const HELP = {
  sv: `npm run -s lemmatize -- [alternativ] < ord.txt > lemman.tsv

Läser ett ord eller skiljetecken per rad; en tom rad avslutar meningen. Skriver en rad för varje, i samma ordning:
ord, lemma, ordklass (UPOS), sammansättningsled och möjliga lemman, skilda av tabbar.

  --text       löpande text i stället för ett ord per rad
  --no-cache   bygg ordboken på nytt i stället för att läsa den sparade
  --lang sv|en språk i besked
  --help       denna text

Text i UTF-8; en annan kodning som känns igen läses, och det sägs.
`,
  en: `npm run -s lemmatize -- [options] < words.txt > lemmas.tsv

Reads one word or mark a line; an empty line ends the sentence. Writes one line for each, in the same order:
form, lemma, part of speech (UPOS), compound parts and candidate lemmas, separated by tabs.

  --text       running text instead of one word a line
  --no-cache   build the lexicon anew instead of reading the saved one
  --lang sv|en language of messages
  --help       this text

Text in UTF-8; another encoding that is recognized is read, and that is said.
`,
};

/** Tokens after which a sentence without an end is written anyway. */
const LONGEST_SENTENCE = 1000;
/** Characters of running text taken at a time; a piece ends at a line break where there is one. */
const PIECE = 65_536;

/** `npm run lemmatize`: a filter from stdin to stdout for others' tools. Memory does not grow with the input. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const language = languageOf(args);
  const { values } = parseOptions({
    args: [...args],
    options: {
      text: { type: 'boolean', default: false },
      'no-cache': { type: 'boolean', default: false },
      lang: { type: 'string', default: 'sv' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    io.stdout.write(HELP[language]);
    return 0;
  }
  oneOf('lang', values.lang, ['sv', 'en']);
  const swedish = openSwedish(values['no-cache'] ? { cacheDirectory: null } : {});
  const say = (line: string) => io.stderr.write(`${line}\n`);
  const input = decodeStream(io.stdin, 'stdin', (notice) => sayNotices([notice], language, say));
  const lines = values.text ? linesOfText(input, swedish) : linesOfTokens(input, swedish);
  for await (const chunk of lines) {
    if (!io.stdout.write(chunk)) await once(io.stdout, 'drain');
  }
  return 0;
}

/** One output line for each input line; an empty line stays an empty line. */
async function* linesOfTokens(input: AsyncIterable<string>, swedish: Swedish): AsyncGenerator<string> {
  let sentence: string[] = [];
  let output = '';
  const end = (): void => {
    output += describe(sentence, swedish);
    sentence = [];
  };
  for await (const lines of completeLines(input)) {
    for (const line of lines) {
      if (line === '') {
        end();
        output += '\n';
      } else if (sentence.push(line) >= LONGEST_SENTENCE) end();
    }
    if (output !== '') yield output;
    output = '';
  }
  end();
  yield output;
}

/** The tokens of running text, an empty line after each sentence. */
async function* linesOfText(input: AsyncIterable<string>, swedish: Swedish): AsyncGenerator<string> {
  let text = '';
  const drain = (piece: string): string => {
    let output = '';
    let sentence: string[] = [];
    let number = 0;
    const end = (): void => {
      if (sentence.length > 0) output += `${describe(sentence, swedish)}\n`;
      sentence = [];
    };
    for (const token of tokenizeText(piece)) {
      if (token.sentence !== number) end();
      number = token.sentence;
      sentence.push(token.text.replace(/\s/g, ' '));
    }
    end();
    return output;
  };
  for await (const lines of completeLines(input)) {
    text += lines.map((line) => `${line}\n`).join('');
    if (text.length < PIECE) continue;
    const paragraph = text.lastIndexOf('\n\n');
    const cut = paragraph > 0 ? paragraph + 2 : text.length;
    yield drain(text.slice(0, cut));
    text = text.slice(cut);
  }
  yield drain(text);
}

/** The lines of a stream as they become complete, without line ends; the last one needs none. */
async function* completeLines(input: AsyncIterable<string>): AsyncGenerator<readonly string[]> {
  let rest = '';
  for await (const text of input) {
    const end = text.lastIndexOf('\n');
    if (end < 0) {
      rest += text;
      continue;
    }
    const lines = (rest + text.slice(0, end)).split('\n');
    rest = text.slice(end + 1);
    yield lines.map(withoutReturn);
  }
  if (rest !== '') yield [withoutReturn(rest)];
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

/** `form⇥lemma⇥pos⇥parts⇥candidates`, one line a token. */
function describe(sentence: readonly string[], swedish: Swedish): string {
  if (sentence.length === 0) return '';
  const words = swedish.lemmatize(sentence);
  let output = '';
  for (let i = 0; i < sentence.length; i++) output += `${sentence[i]}\t${describeWord(words[i]!)}\n`;
  return output;
}

/** The columns of a word; the same word is given for every occurrence, so they are spelled once. */
const DESCRIPTIONS = new WeakMap<SwedishWord, string>();

function describeWord(word: SwedishWord): string {
  const known = DESCRIPTIONS.get(word);
  if (known !== undefined) return known;
  const { lemma, partOfSpeech, parts, candidates } = word;
  const description = `${lemma}\t${partOfSpeech}\t${spellParts(parts)}\t${candidates.join('|')}`;
  DESCRIPTIONS.set(word, description);
  return description;
}

/** `effektivisering+(s)+arbete`; empty for a word that is no compound. */
function spellParts(parts: readonly SwedishPart[]): string {
  return parts.map(({ text, link }) => (link === '' ? text : `${text}+(${link})`)).join('+');
}

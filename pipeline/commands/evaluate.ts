import { CorpusError } from '../../src/errors.ts';
import { openSwedish, type Swedish } from '../../src/swedish/index.ts';
import { languageOf, oneOf, parseOptions } from '../options.ts';
import { isRightLemma, type ScoredToken, scoreLemmas } from '../score-lemmas.ts';
import type { Io } from './command.ts';
import { readTreebank } from './read-treebank.ts';

const HELP = {
  sv: `npm run -s eval -- FIL [alternativ]

Mäter lemmatiseringen mot en trädbank: en rad per ord med form, ordklass (UPOS) och lemma skilda av tabbar,
tom rad mellan meningar, rader som börjar med ”# ” är kommentarer.

  --min-accuracy TAL  lägsta andel rätta lemman, procent, för substantiv, verb och adjektiv tillsammans
  --min-f1 TAL        lägsta F1, procent, för sammanföring av ordformer, samma ordklasser
  --errors ANTAL      visa de vanligaste felen
  --no-cache          bygg ordboken på nytt i stället för att läsa den sparade
  --help              denna text

Slutar med kod 1 om ett mått är lägre än det lägsta tillåtna.
`,
  en: `npm run -s eval -- FILE [options]

Measures the lemmatizer against a treebank: one line a word with form, part of speech (UPOS) and lemma separated by
tabs, an empty line between sentences; lines that begin with "# " are comments.

  --min-accuracy N  least share of right lemmas, percent, over nouns, verbs and adjectives together
  --min-f1 N        least F1, percent, of putting word forms together, same parts of speech
  --errors N        show the most frequent errors
  --no-cache        build the lexicon anew instead of reading the saved one
  --help            this text

Ends with code 1 when a measure is below the least allowed.
`,
};

const SETS: readonly (readonly [string, readonly string[]])[] = [
  ['NOUN', ['NOUN']],
  ['VERB', ['VERB']],
  ['ADJ', ['ADJ']],
  ['N+V+A', ['NOUN', 'VERB', 'ADJ']],
  ['ADV', ['ADV']],
  ['PROPN', ['PROPN']],
];
const CONTENT = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'PROPN']);

/** `npm run eval`: scores the lemmatizer against a treebank file, given the forms alone. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const language = languageOf(args);
  const { values, positionals } = parseOptions({
    args: [...args],
    allowPositionals: true,
    options: {
      'min-accuracy': { type: 'string' },
      'min-f1': { type: 'string' },
      errors: { type: 'string', default: '0' },
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
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) {
    throw new CorpusError('missing-treebank', {
      sv: 'Ange en trädbanksfil: npm run eval -- FIL. Se --help.',
      en: 'Name one treebank file: npm run eval -- FILE. See --help.',
    });
  }
  const least = {
    accuracy: percent('min-accuracy', values['min-accuracy']),
    f1: percent('min-f1', values['min-f1']),
  };
  const shown = percent('errors', values.errors) ?? 0;
  const swedish = openSwedish(values['no-cache'] ? { cacheDirectory: null } : {});
  const tokens = lemmatizeTreebank(await readTreebank(file), file, swedish);

  io.stdout.write('set      tokens     acc     typ       P       R      F1\n');
  const show = (share: number): string => (100 * share).toFixed(2).padStart(8);
  let passed = true;
  for (const [name, partsOfSpeech] of SETS) {
    const score = scoreLemmas(tokens.filter(({ partOfSpeech }) => partsOfSpeech.includes(partOfSpeech)));
    if (score.tokens === 0) continue;
    const { accuracy, typeAccuracy, precision, recall, f1 } = score;
    const columns = [accuracy, typeAccuracy, precision, recall, f1].map(show).join('');
    io.stdout.write(`${name.padEnd(6)} ${String(score.tokens).padStart(8)}${columns}\n`);
    if (name !== 'N+V+A') continue;
    passed = 100 * accuracy >= (least.accuracy ?? 0) && 100 * f1 >= (least.f1 ?? 0);
  }
  for (const [error, count] of commonErrors(tokens).slice(0, shown)) {
    io.stdout.write(`${String(count).padStart(5)}  ${error}\n`);
  }
  return passed ? 0 : 1;
}

/** Reads a treebank and lemmatizes its sentences. Throws a CorpusError at a line without three columns. */
function lemmatizeTreebank(text: string, file: string, swedish: Swedish): readonly ScoredToken[] {
  const tokens: ScoredToken[] = [];
  let sentence: { form: string; partOfSpeech: string; goldLemma: string }[] = [];
  const end = (): void => {
    const words = swedish.lemmatize(sentence.map(({ form }) => form));
    sentence.forEach((gold, i) => {
      tokens.push({ ...gold, lemma: words[i]!.lemma, candidates: words[i]!.candidates });
    });
    sentence = [];
  };
  text.split('\n').forEach((raw, index) => {
    const line = raw.replace(/\r$/, '');
    const [form, partOfSpeech, goldLemma] = line.split('\t');
    if (line === '') end();
    else if (form !== undefined && partOfSpeech !== undefined && goldLemma !== undefined) {
      sentence.push({ form, partOfSpeech, goldLemma });
    } else if (!line.startsWith('#')) {
      const wording = {
        sv: 'Väntade form, ordklass och lemma skilda av tabbar.',
        en: 'Expected form, part of speech and lemma separated by tabs.',
      };
      throw new CorpusError('bad-treebank-line', wording, { file, line: index + 1 });
    }
  });
  end();
  return tokens;
}

/** The wrong lemmas of content words, most frequent first. */
function commonErrors(tokens: readonly ScoredToken[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const token of tokens) {
    if (!CONTENT.has(token.partOfSpeech) || isRightLemma(token)) continue;
    const error = `${token.partOfSpeech} ${token.form.toLowerCase()}: ${token.goldLemma} ← ${token.lemma}`;
    counts.set(error, (counts.get(error) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** A number given to an option, from 0 up; undefined when it was not given. Throws a CorpusError for anything else. */
function percent(option: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (value.trim() !== '' && Number.isFinite(number) && number >= 0) return number;
  throw new CorpusError('bad-option', {
    sv: `--${option} ska vara ett tal från 0 och uppåt; fick ”${value}”.`,
    en: `--${option} takes a number from 0 up; found "${value}".`,
  });
}

import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { CorpusError } from '../../src/errors.ts';
import type { Document, Language } from '../../src/records.ts';
import { citationId } from '../../src/sources/citation-id.ts';
import { tokenizeText } from '../../src/swedish/tokenize-text.ts';
import { findDuplicate } from '../find-duplicate.ts';
import { languageOf, oneOf, parseOptions } from '../options.ts';
import { parseCitations } from '../parsing/parse-citations.ts';
import { readCorpus } from '../reading/read-corpus.ts';
import { requireFacts, type UnderstoodCitation, understandCitation } from '../understand-citation.ts';
import { writeNewFile } from '../writing/write-new-file.ts';
import type { Io } from './command.ts';
import { describeDuplicate } from './describe-duplicate.ts';
import { readGivenText } from './read-given-text.ts';
import { sayNotices } from './say-notices.ts';
import { severalFiles } from './several-files.ts';

const HELP = {
  sv: `npm run add -- --year ÅR --recipient MOTTAGARE --award UTMÄRKELSE [FIL]

Lägger till en motivering i korpusen. Texten läses ur FIL (.txt, .md, .html, .docx, .pdf) eller, utan FIL, från
det du klistrar in. Citattecken runt texten tas bort. Står uppgifterna redan överst i filen behövs inte alternativen.

  --year ÅR              utmärkelsens år, fyra siffror
  --recipient MOTTAGARE  kommunen eller den som fick utmärkelsen
  --award UTMÄRKELSE     till exempel "Sveriges KvalitetsKommun"
  --corpus MAPP          korpusens mapp (annars corpus/); filen hamnar i dess citations/
  --lang sv|en           språk i besked
  --help                 denna text

Ingenting skrivs över, och en motivering som redan finns avvisas med det som skiljer.
`,
  en: `npm run add -- --year YEAR --recipient RECIPIENT --award AWARD [FILE]

Adds a citation to the corpus. The text is read from FILE (.txt, .md, .html, .docx, .pdf) or, without FILE, from what
you paste. Quotation marks around the text are removed. Facts that stand at the head of the file need no options.

  --year YEAR            year of the award, four figures
  --recipient RECIPIENT  the municipality or whoever received the award
  --award AWARD          for example "Sveriges KvalitetsKommun"
  --corpus FOLDER        folder of the corpus (otherwise corpus/); the file goes into its citations/
  --lang sv|en           language of messages
  --help                 this text

Nothing is overwritten, and a citation that is there already is refused, with what differs.
`,
};

/** Longer names are cut: the disk takes 255 bytes. */
const LONGEST_NAME = 150;
/** Words shown at each end of a text. */
const SHOWN = 7;

/** `npm run add`: one citation into the corpus, in one step. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const language = languageOf(args);
  const { values, positionals } = parseOptions({
    args: [...args],
    allowPositionals: true,
    options: {
      year: { type: 'string' },
      recipient: { type: 'string' },
      award: { type: 'string' },
      corpus: { type: 'string', default: 'corpus' },
      lang: { type: 'string', default: 'sv' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    io.stdout.write(HELP[language]);
    return 0;
  }
  oneOf('lang', values.lang, ['sv', 'en']);
  const { recipient, award } = values;
  const year = values.year === undefined ? undefined : yearOf(values.year);
  if (positionals.length > 1) throw severalFiles(positionals);
  if (positionals.length === 0) requireFacts({ year, recipient, award });
  const corpus = await readFolder(values.corpus);
  const { document, notices } = await readGivenText(positionals[0] ?? null, io, language);
  sayNotices(notices, language, (line) => io.stderr.write(`${line}\n`));
  const understood = understandCitation(document, { year, recipient, award });
  const text = fileText(understood);

  const duplicate = findDuplicate(corpus.documents, draftOf('citations/new.md', text, understood), understood);
  if (duplicate !== null) {
    io.stderr.write(describeDuplicate(duplicate, understood, language));
    return 1;
  }
  const file = await writeUnderFreeName(values.corpus, understood, text);
  sayNotices(understood.notices, language, (line) => io.stderr.write(`${line}\n`));
  io.stdout.write(describe(understood, file, values.corpus, language));
  io.stdout.write(saysOtherwise(understood, language));
  const awards = awardsOf(corpus.documents);
  const isKnown = awards.some((known) => known.toLowerCase() === understood.award.toLowerCase());
  if (awards.length > 0 && !isKnown) io.stdout.write(newAward(awards, language));
  return 0;
}

async function readFolder(path: string) {
  const corpus = await readCorpus(path);
  if ((await stat(path)).isDirectory()) return corpus;
  throw new CorpusError('not-a-folder', {
    sv: `--corpus ska vara en mapp; ”${path}” är en fil.`,
    en: `--corpus takes a folder; “${path}” is a file.`,
  });
}

function awardsOf(documents: readonly Document[]): readonly string[] {
  const { citations } = parseCitations(documents);
  return [...new Set(citations.flatMap(({ award }) => (award === undefined ? [] : [award])))];
}

/** A year of four figures. Throws a CorpusError for anything else. */
function yearOf(value: string): number {
  if (/^[12]\d{3}$/.test(value)) return Number(value);
  throw new CorpusError('bad-option', {
    sv: `--year ska vara ett årtal med fyra siffror; fick ”${value}”.`,
    en: `--year takes a year of four figures; found "${value}".`,
  });
}

function fileText({ text, origin, ...understood }: UnderstoodCitation): string {
  return `---\n${stringify({ ...factsOf(understood), ...origin }, { lineWidth: 0 })}---\n\n${text.trim()}\n`;
}

type Facts = Pick<UnderstoodCitation, 'year' | 'recipient' | 'award' | 'distinction'>;

function factsOf({ year, recipient, award, distinction }: Facts): Facts {
  return { year, recipient, award, ...(distinction !== undefined && { distinction }) };
}

function draftOf(id: string, text: string, understood: UnderstoodCitation): Document {
  return { id, role: 'citations', format: 'page', text, stated: factsOf(understood) };
}

/** `2025-morbylanga.md`, or with the award when another award has taken that. */
async function writeUnderFreeName(corpus: string, understood: UnderstoodCitation, text: string): Promise<string> {
  const { year, recipient } = understood;
  const full = citationId(year, understood);
  for (const id of [citationId(year, { recipient }), full]) {
    const file = join(corpus, 'citations', `${id.slice(0, LONGEST_NAME)}.md`);
    if (await writeNewFile(file, text)) return file;
  }
  throw new CorpusError(
    'name-taken',
    {
      sv: 'Det finns redan en fil med det namnet, och den är inte den här motiveringen. Byt namn på den och försök igen.',
      en: 'There is a file of that name already, and it is not this citation. Rename it and try again.',
    },
    { file: join(corpus, 'citations', `${full.slice(0, LONGEST_NAME)}.md`) },
  );
}

function describe(
  { year, recipient, award, distinction, text }: UnderstoodCitation,
  file: string,
  corpus: string,
  language: Language,
): string {
  const path = /^[\p{L}\d_./\\:-]+$/u.test(corpus) ? corpus : `"${corpus}"`;
  const command = corpus === 'corpus' ? 'npm run analyze' : `npm run analyze -- --corpus ${path}`;
  const words = tokenizeText(text).filter(({ kind }) => kind === 'word').length;
  const spaced = text.split(/\s+/);
  const first = spaced.slice(0, SHOWN).join(' ');
  const last = spaced.slice(-SHOWN).join(' ');
  return {
    sv: `Skrev ${file}
  År          ${year}
  Mottagare   ${recipient}
  Utmärkelse  ${award}${distinction === undefined ? '' : `, ${distinction}`}
  Ord         ${words}
  Börjar      ${first} …
  Slutar      … ${last}
Kör ”${command}” för att räkna med den.
`,
    en: `Wrote ${file}
  Year       ${year}
  Recipient  ${recipient}
  Award      ${award}${distinction === undefined ? '' : `, ${distinction}`}
  Words      ${words}
  Begins     ${first} …
  Ends       … ${last}
Run "${command}" to have it counted.
`,
  }[language];
}

function saysOtherwise({ otherwise }: UnderstoodCitation, language: Language): string {
  const facts = Object.values(otherwise).join(', ');
  if (facts === '') return '';
  return {
    sv: `Obs: texten säger själv ${facts}. Ändra överst i filen om det är rätt.\n`,
    en: `Note: the text itself says ${facts}. Change the head of the file if that is right.\n`,
  }[language];
}

function newAward(awards: readonly string[], language: Language): string {
  const list = awards.slice(0, 5).join(', ');
  return {
    sv: `Obs: utmärkelsen är ny i korpusen, där det förut finns ${list}.\n`,
    en: `Note: the award is new to the corpus, which had ${list}.\n`,
  }[language];
}

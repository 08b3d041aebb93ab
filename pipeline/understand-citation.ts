import { CorpusError } from '../src/errors.ts';
import type { Document, Notice, Wording } from '../src/records.ts';
import { bareRecipient, formatNamed, readFrontMatter, type SourceStatement } from '../src/sources/index.ts';

/** What a person says of a citation to add; a text's own front matter may say the rest. */
interface StatedFacts {
  readonly year: number | undefined;
  readonly recipient: string | undefined;
  readonly award: string | undefined;
}

/** A citation whose every fact is known. */
export interface UnderstoodCitation {
  readonly year: number;
  /** A municipality by its bare name. */
  readonly recipient: string;
  readonly award: string;
  /** See `Citation.distinction`; stated by the text alone. */
  readonly distinction?: string;
  /** Without quotation marks around it. */
  readonly text: string;
  /** What else its front matter says of where it comes from. */
  readonly origin: Readonly<Record<string, string>>;
  /** What is doubtful in it though it is counted. */
  readonly notices: readonly Notice[];
  /** The facts of which the text itself says another, as it says them. */
  readonly otherwise: Partial<StatedFacts>;
}

/**
 * The one citation of a text that a person hands over: the text itself, or the citation quoted in it.
 * @throws CorpusError when a fact is missing or contradicted, when the text is doubtful, or holds several citations
 */
export function understandCitation(document: Document, said: StatedFacts): UnderstoodCitation {
  const front = document.format === 'page' ? readFrontMatter(document.text, document.id) : null;
  const facts = {
    year: front?.statement.year ?? said.year,
    recipient: tidy(front?.statement.recipient ?? said.recipient),
    award: tidy(front?.statement.award ?? said.award),
  };
  const { year, recipient, award } = requireFacts(facts);
  for (const fact of ['year', 'recipient', 'award'] as const) {
    const [found, wanted] = [facts[fact], said[fact]];
    if (found !== undefined && wanted !== undefined && saysOther(fact, `${found}`, `${wanted}`)) {
      throw contradicted(document.id, fact, `${found}`, `${wanted}`);
    }
  }
  const format = formatNamed(document.format);
  if (format === undefined) throw new Error(`unknown format ${document.format}`);
  const distinction = tidy(front?.statement.distinction);
  const stated = { year, recipient, award, ...(distinction !== undefined && { distinction }) };
  const { citations, notices } = format.parse({ ...document, stated });
  const sure = citations.filter(({ doubt }) => doubt === undefined);
  const [citation] = sure;
  if (citation !== undefined && sure.length === 1) {
    const alone = format.parse({ ...document, text: document.text.slice(front?.bodyStart ?? 0), stated: {} }).citations;
    return {
      year,
      recipient: bareRecipient(recipient),
      award,
      ...(citation.distinction !== undefined && { distinction: citation.distinction }),
      text: citation.text,
      origin: originOf(front?.statement),
      notices,
      otherwise: alone.length === 1 ? otherwiseThan({ year, recipient, award }, alone[0]!) : {},
    };
  }
  if (sure.length > 1) throw several(document.id, sure.length);
  const doubt = citations[0]?.doubt ?? notices[0];
  if (doubt === undefined) throw nothing(document.id);
  const { code, message, file, line, column } = doubt;
  throw new CorpusError(code, code === 'doubtful-announcement' ? MORE_THAN_CITATION : message, {
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
  });
}

/**
 * The facts, all of them.
 * @throws CorpusError naming the options that are lacking
 */
export function requireFacts({
  year,
  recipient,
  award,
}: StatedFacts): Pick<UnderstoodCitation, 'year' | 'recipient' | 'award'> {
  if (year !== undefined && recipient !== undefined && award !== undefined) return { year, recipient, award };
  throw missing({ year, recipient, award });
}

/** What a source states besides the facts of its one citation. */
function originOf(statement: SourceStatement = {}): UnderstoodCitation['origin'] {
  const { title, publisher, url, retrieved, rights, note } = statement;
  const origin = Object.entries({ title, publisher, url, retrieved, rights, note });
  return Object.fromEntries(origin.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}

/**
 * The facts that a text gives itself and that are others than those stated; a longer or shorter name of an award is the
 * same.
 */
function otherwiseThan(stated: Required<StatedFacts>, own: Partial<StatedFacts>): Partial<StatedFacts> {
  const differs = (fact: keyof StatedFacts) => {
    const [found, wanted] = [`${own[fact] ?? ''}`, `${stated[fact]}`];
    const isPart = fact === 'award' && (isWithin(found, wanted) || isWithin(wanted, found));
    return found !== '' && !isPart && saysOther(fact, found, wanted);
  };
  const { year, recipient, award } = own;
  return {
    ...(differs('year') && { year }),
    ...(differs('recipient') && { recipient }),
    ...(differs('award') && { award }),
  };
}

function isWithin(a: string, b: string): boolean {
  return b.toLocaleLowerCase('sv').includes(a.toLocaleLowerCase('sv'));
}

const MORE_THAN_CITATION: Wording = {
  sv: 'Texten ser ut att ha mer än juryns motivering (en rubrik, ett intervjusvar, länkar). Ta bort det som inte hör dit.',
  en: 'The text seems to hold more than the citation (a heading, an answer in an interview, links). Remove the rest.',
};

function tidy(words: string | undefined): string | undefined {
  const tidied = words
    ?.normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return tidied === '' ? undefined : tidied;
}

function missing(facts: StatedFacts): CorpusError {
  const names = Object.entries(facts)
    .filter(([, value]) => value === undefined)
    .map(([name]) => `--${name}`);
  return new CorpusError('missing-option', {
    sv: `${names.join(', ')} saknas. Skriv till exempel: npm run add -- --year 2025 --recipient Mörbylånga --award "Sveriges KvalitetsKommun" text.txt`,
    en: `${names.join(', ')} missing. Write for example: npm run add -- --year 2025 --recipient Mörbylånga --award "Sveriges KvalitetsKommun" text.txt`,
  });
}

/** Whether two ways of writing a fact mean two things; `Mörbylånga kommun` is Mörbylånga, case and spaces aside. */
function saysOther(fact: keyof StatedFacts, ...written: readonly [string, string]): boolean {
  const [a, b] = written
    .map((each) => (fact === 'recipient' ? bareRecipient(each) : each).normalize('NFC'))
    .map((each) => each.toLocaleLowerCase('sv').replace(/\s+/g, ''));
  return a !== b;
}

function contradicted(file: string, fact: keyof StatedFacts, found: string, said: string): CorpusError {
  return new CorpusError(
    `contradicted-${fact}`,
    {
      sv: `Filen säger ${found} men --${fact} säger ${said}. Rätta det som är fel.`,
      en: `The file says ${found} but --${fact} says ${said}. Mend the wrong one.`,
    },
    { file },
  );
}

function several(file: string, count: number): CorpusError {
  return new CorpusError(
    'several-citations',
    {
      sv: `Texten har ${count} motiveringar. Lägg hela filen i korpusmappen, så hittas de alla, eller lägg till en i taget.`,
      en: `The text holds ${count} citations. Put the whole file in the corpus folder, where all are found, or add one at a time.`,
    },
    { file },
  );
}

function nothing(file: string): CorpusError {
  return new CorpusError(
    'no-citation-found',
    {
      sv: 'Ingen motivering hittades i texten. Ge motiveringen ensam, i hela meningar med punkt sist.',
      en: 'No citation was found in the text. Give the citation alone, in whole sentences with a full stop at the end.',
    },
    { file },
  );
}

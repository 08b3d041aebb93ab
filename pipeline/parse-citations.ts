import { CorpusError } from '../src/errors.ts';
import type { Citation, ComparedText, Document, Notice, Variant } from '../src/records.ts';
import { citationId } from '../src/sources/citation-id.ts';
import { differingWords } from '../src/sources/differing-words.ts';
import { type ParsedCitation, type ParsedSource, placeOf } from '../src/sources/index.ts';
import { type Match, type Printing, PrintingIndex } from '../src/sources/printing-index.ts';
import { stretchesOutside } from '../src/sources/stretches-outside.ts';
import { type ParseDocument, parseDocument } from './parse-document.ts';

/** What a corpus holds, each citation once. */
export interface ParsedCorpus {
  /** By year, then id. */
  readonly citations: readonly Citation[];
  /** By citation, document and place. */
  readonly variants: readonly Variant[];
  readonly comparedTexts: readonly ComparedText[];
  readonly notices: readonly Notice[];
}

/**
 * Finds the citations of all documents and counts each once.
 *
 * Where two documents print the same citation, the text of the higher rank is counted and the other is a variant, with
 * the words that differ. Rank is the order of the documents, those of citations before those to compare. The same
 * citation is the same award, year and recipient (case and spaces aside), or nearly the same words where one of the
 * printings lacks the year, the award or the recipient. The same words for two recipients are two citations, and told. Records of one table with ids of their own are never the same.
 *
 * @param parse finds what one document holds; left out, by its format
 * @throws CorpusError for every document that cannot be read as what it claims to be; for truly different texts for the
 *   same award, year and recipient
 */
export function parseCitations(documents: readonly Document[], parse: ParseDocument = parseDocument): ParsedCorpus {
  const ranked = [
    ...documents.filter(({ role }) => role === 'citations'),
    ...documents.filter(({ role }) => role === 'compare'),
  ];
  const notices: Notice[] = [];
  const printings: Printing[] = [];
  const faults: CorpusError[] = [];
  for (const document of ranked) {
    const parsed = parseOrNull(document, parse, faults);
    if (parsed === null) continue;
    notices.push(...parsed.notices);
    for (const citation of parsed.citations) printings.push({ document, citation });
    if (document.role === 'citations' && parsed.citations.length === 0 && parsed.notices.length === 0) {
      notices.push(nothingFound(document));
    }
  }
  const fault = CorpusError.together(faults);
  if (fault !== null) throw fault;
  const { citations, variants, said } = countOnce(printings);
  const comparedTexts = ranked
    .filter(({ role }) => role === 'compare')
    .map((document) => ({
      id: document.id,
      documentId: document.id,
      title: document.title ?? titleOf(document),
      stretches: stretchesOutside(
        document,
        variants.filter(({ documentId }) => documentId === document.id),
      ),
    }));
  return {
    citations: citations.toSorted(byYear),
    variants: variants.toSorted(byPlace),
    comparedTexts,
    notices: [...notices, ...said],
  };
}

/**
 * What a document holds; null, and the fault among the others, for one that a person has to mend.
 * @throws Error that names the document, for a fault of the program, which is its cause
 */
function parseOrNull(document: Document, parse: ParseDocument, faults: CorpusError[]): ParsedSource | null {
  try {
    return parse(document);
  } catch (error) {
    if (!(error instanceof CorpusError))
      throw new Error(`${document.id} could not be parsed: ${error}`, { cause: error });
    faults.push(error);
    return null;
  }
}

function countOnce(printings: readonly Printing[]): { citations: Citation[]; variants: Variant[]; said: Notice[] } {
  const index = new PrintingIndex();
  const citations: Citation[] = [];
  const variants: Variant[] = [];
  const said: Notice[] = [];
  const ids = new Map<string, Printing>();
  const addVariant = (counted: Citation, { document, citation }: Printing) => {
    variants.push({
      citationId: counted.id,
      documentId: document.id,
      text: citation.text,
      start: citation.start,
      end: citation.end,
      differences: differingWords(counted.text, citation.text),
    });
  };
  const later: Printing[] = [];
  for (const printing of printings) {
    const { document, citation } = printing;
    const { year } = citation;
    if (year === undefined || citation.doubt !== undefined || document.role === 'compare') {
      later.push(printing);
      continue;
    }
    const same = index.find(printing);
    if (same !== undefined && same.kind !== 'different-recipient' && same.kind !== 'different-recipient-and-year') {
      const place = placeOf(document, citation.start);
      if (same.kind === 'different-text') throw differentTexts(same.counted, same.document, printing);
      if (same.kind === 'different-year')
        said.push({ code: 'same-text-other-year', message: otherYear(same.counted, citation), ...place });
      else addVariant(same.counted, printing);
      continue;
    }
    const { recipient, award, statedId } = citation;
    const id = statedId === undefined ? citationId(year, recipient, award) : citationId(year, statedId, undefined);
    const clash = ids.get(id);
    if (clash !== undefined) {
      const message = statedId === undefined ? unclear(clash) : sameId(clash, statedId);
      said.push({ code: 'unclear-citation', message, ...placeOf(document, citation.start) });
      continue;
    }
    ids.set(id, printing);
    const counted = toCitation(id, year, printing);
    citations.push(counted);
    index.add(counted, printing);
    if (same !== undefined) said.push(otherRecipient(same, printing));
    if (recipient === undefined && statedId === undefined) said.push(withoutRecipient(printing));
  }
  for (const printing of later) {
    const same = index.find(printing);
    if (same?.kind === 'same' || same?.kind === 'different-year') addVariant(same.counted, printing);
    else if (printing.citation.doubt !== undefined) said.push(printing.citation.doubt);
    else said.push(onlyCompared(printing));
  }
  return { citations, variants, said };
}

function toCitation(id: string, year: number, { document, citation }: Printing): Citation {
  const { award, recipient, text, start, end } = citation;
  return {
    id,
    year,
    ...(award !== undefined && { award }),
    ...(recipient !== undefined && { recipient }),
    text,
    documentId: document.id,
    start,
    end,
  };
}

function byYear(a: Citation, b: Citation): number {
  return a.year - b.year || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function byPlace(a: Variant, b: Variant): number {
  const key = ({ citationId: id, documentId }: Variant) => `${id}\n${documentId}`;
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.start - b.start;
}

/** The first line with a word on it, without the marks of a heading; the file's name for an empty text. */
function titleOf({ text, id }: Document): string {
  const line = text.split('\n').find((candidate) => /\p{L}/u.test(candidate) && !/^---/.test(candidate));
  if (line === undefined) return id;
  const title = line.replace(/^[#>*_\s]+|[*_\s]+$/g, '');
  return title.length <= LONGEST_TITLE ? title : `${title.slice(0, LONGEST_TITLE).replace(/\s+\S*$/u, '')} …`;
}

/** A longer line is no title, and is cut behind a word. */
const LONGEST_TITLE = 120;

function nothingFound(document: Document): Notice {
  return {
    code: 'no-citation-found',
    message: {
      sv: 'Ingen motivering hittades. Skriv year, recipient och award i filens början (mellan två rader med ---) om texten är en motivering, eller role: compare om den ska jämföras med juryns.',
      en: 'No citation was found. Write year, recipient and award at the head of the file (between two lines of ---) if the text is a citation, or role: compare if it is to be held against the jury’s.',
    },
    file: document.id,
    line: 1,
  };
}

function withoutRecipient({ document, citation }: Printing): Notice {
  return {
    code: 'citation-without-recipient',
    message: {
      sv: 'Motiveringen räknas, men mottagaren är osäker och lämnas tom. Skriv recipient: NAMN i filens början (mellan två rader med ---) eller vid filen i sources.yaml.',
      en: 'The citation is counted, but its recipient is unsure and left empty. Write recipient: NAME at the head of the file (between two lines of ---) or at the file in sources.yaml.',
    },
    ...placeOf(document, citation.start),
  };
}

function onlyCompared({ document, citation }: Printing): Notice {
  return {
    code: 'citation-only-in-compared-text',
    message: {
      sv: 'Motiveringen står bara i en text som jämförs (role: compare) och räknas därför inte. Lägg den i en egen fil om den ska räknas.',
      en: 'The citation stands only in a text to compare (role: compare) and is therefore not counted. Put it in a file of its own if it is to be counted.',
    },
    ...placeOf(document, citation.start),
  };
}

function differentTexts(counted: Citation, first: Document, { document, citation }: Printing): CorpusError {
  const { file, line } = placeOf(first, counted.start);
  const what = [counted.award, `${counted.year}`, counted.recipient].filter((part) => part !== undefined).join(', ');
  return new CorpusError(
    'two-texts-for-one-citation',
    {
      sv: `Två olika motiveringar för samma utmärkelse, år och mottagare (${what}): den andra står i ${file}:${line}. Ta bort den ena eller rätta år, mottagare eller utmärkelse.`,
      en: `Two different citations for the same award, year and recipient (${what}): the other stands in ${file}:${line}. Remove one, or mend the year, recipient or award.`,
    },
    placeOf(document, citation.start),
  );
}

function otherYear(counted: Citation, { year }: ParsedCitation) {
  return {
    sv: `Samma text räknas redan för ${counted.year} (${counted.documentId}); här står den för ${year} och räknas inte. Rätta det år som är fel.`,
    en: `The same text is already counted for ${counted.year} (${counted.documentId}); here it stands for ${year} and is not counted. Mend the year that is wrong.`,
  };
}

/** Tells of a text that is counted for two recipients, of one year or of two. */
function otherRecipient({ kind, counted, document: first }: Match, { document, citation }: Printing): Notice {
  const { file, line } = placeOf(first, counted.start);
  const { recipient = '', year } = counted;
  const place = placeOf(document, citation.start);
  if (kind === 'different-recipient-and-year') {
    return {
      code: 'same-text-other-recipient-and-year',
      message: {
        sv: `Samma text står i ${file}:${line} för en annan mottagare och ett annat år, ${recipient} ${year}. Båda räknas. Är texten kvar från förra gången, byt den, eller rätta mottagare och år.`,
        en: `The same text stands in ${file}:${line} for another recipient and another year, ${recipient} ${year}. Both are counted. If the text was left from last time, replace it, or mend recipient and year.`,
      },
      ...place,
    };
  }
  return {
    code: 'same-text-other-recipient',
    message: {
      sv: `Samma text står i ${file}:${line} för en annan mottagare, ${recipient}. Båda räknas. Är det en och samma motivering, rätta mottagaren eller ta bort den ena.`,
      en: `The same text stands in ${file}:${line} for another recipient, ${recipient}. Both are counted. If it is one citation, mend the recipient or remove one.`,
    },
    ...place,
  };
}

function unclear({ document, citation }: Printing) {
  const { file, line } = placeOf(document, citation.start);
  return {
    sv: `Motiveringen går inte att skilja från den i ${file}:${line}: samma år, och utmärkelse eller mottagare saknas. Den räknas inte. Lägg den i en egen fil med year, recipient och award överst.`,
    en: `The citation cannot be told from the one in ${file}:${line}: the same year, and award or recipient is lacking. It is not counted. Put it in a file of its own with year, recipient and award at its head.`,
  };
}

function sameId({ document, citation }: Printing, id: string) {
  const { file, line } = placeOf(document, citation.start);
  return {
    sv: `Id:t ”${id}” står redan för en annan motivering samma år, i ${file}:${line}. Den här räknas inte. Ge den ett eget id.`,
    en: `The id “${id}” already stands for another citation of the same year, in ${file}:${line}. This one is not counted. Give it an id of its own.`,
  };
}

import { CorpusError } from '../../src/errors.ts';
import type { Document, Notice } from '../../src/records.ts';
import { placeOf } from '../../src/sources/index.ts';
import type { Match, Printing } from '../../src/sources/printing-index.ts';

/** Told of a citation that cannot be told from another. */
const UNCLEAR = 'unclear-citation';

/** Of a document of citations in which there is none. */
export function nothingFound(document: Document): Notice {
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

/** Of a citation that is counted though nobody knows whom it is for. */
export function withoutRecipient({ document, citation }: Printing): Notice {
  return {
    code: 'citation-without-recipient',
    message: {
      sv: 'Motiveringen räknas, men mottagaren är osäker och lämnas tom. Skriv recipient: NAMN i filens början (mellan två rader med ---) eller vid filen i sources.yaml.',
      en: 'The citation is counted, but its recipient is unsure and left empty. Write recipient: NAME at the head of the file (between two lines of ---) or at the file in sources.yaml.',
    },
    ...placeOf(document, citation.start),
  };
}

/** Of a citation that no document of citations has. */
export function onlyCompared({ document, citation }: Printing): Notice {
  return {
    code: 'citation-only-in-compared-text',
    message: {
      sv: 'Motiveringen står bara i en text som jämförs (role: compare) och räknas därför inte. Lägg den i en egen fil om den ska räknas.',
      en: 'The citation stands only in a text to compare (role: compare) and is therefore not counted. Put it in a file of its own if it is to be counted.',
    },
    ...placeOf(document, citation.start),
  };
}

/** Of a printing that has sentences which the counted text lacks: that may be an excerpt. */
export function longerPrinting(
  { counted, document: first }: Match,
  { document, citation }: Printing,
  words: number,
): Notice {
  const { file, line } = placeOf(first, counted.start);
  return {
    code: 'longer-printing',
    message: {
      sv: `Motiveringen har här ${words} ord som saknas i den lydelse som räknas (${file}:${line}), så den som räknas kan vara ett utdrag. Ska den längre räknas, lägg den här källan före den andra i sources.yaml.`,
      en: `The citation has ${words} words here that the counted text lacks (${file}:${line}), so the counted text may be an excerpt. If the longer one is to be counted, put this source before the other in sources.yaml.`,
    },
    ...placeOf(document, citation.start),
  };
}

/** For a citation that two documents give different texts. */
export function differentTexts({ counted, document: first }: Match, { document, citation }: Printing): CorpusError {
  const { file, line } = placeOf(first, counted.start);
  const what = [counted.award, counted.distinction, `${counted.year}`, counted.recipient]
    .filter((part) => part !== undefined)
    .join(', ');
  return new CorpusError(
    'two-texts-for-one-citation',
    {
      sv: `Två olika motiveringar för samma utmärkelse, år och mottagare (${what}): den andra står i ${file}:${line}. Ta bort den ena eller rätta år, mottagare eller utmärkelse.`,
      en: `Two different citations for the same award, year and recipient (${what}): the other stands in ${file}:${line}. Remove one, or mend the year, recipient or award.`,
    },
    placeOf(document, citation.start),
  );
}

/** Of a printing of a counted citation under another year. */
export function otherYear({ counted }: Match, { document, citation }: Printing): Notice {
  const { year } = citation;
  return {
    code: 'same-text-other-year',
    message: {
      sv: `Samma text räknas redan för ${counted.year} (${counted.documentId}); här står den för ${year} och räknas inte. Rätta det år som är fel.`,
      en: `The same text is already counted for ${counted.year} (${counted.documentId}); here it stands for ${year} and is not counted. Mend the year that is wrong.`,
    },
    ...placeOf(document, citation.start),
  };
}

/** Of a text that is counted for two recipients, of one year or of two. */
export function otherRecipient({ kind, counted, document: first }: Match, { document, citation }: Printing): Notice {
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

/** Of a citation that has the id of another, for want of an award or a recipient. */
export function unclear(clash: Printing, { document, citation }: Printing): Notice {
  const { file, line } = placeOf(clash.document, clash.citation.start);
  return {
    code: UNCLEAR,
    message: {
      sv: `Motiveringen går inte att skilja från den i ${file}:${line}: samma år, och utmärkelse eller mottagare saknas. Den räknas inte. Lägg den i en egen fil med year, recipient och award överst.`,
      en: `The citation cannot be told from the one in ${file}:${line}: the same year, and award or recipient is lacking. It is not counted. Put it in a file of its own with year, recipient and award at its head.`,
    },
    ...placeOf(document, citation.start),
  };
}

/** Of a record that states the id of another of its year. */
export function sameId(clash: Printing, { document, citation }: Printing, id: string): Notice {
  const { file, line } = placeOf(clash.document, clash.citation.start);
  return {
    code: UNCLEAR,
    message: {
      sv: `Id:t ”${id}” står redan för en annan motivering samma år, i ${file}:${line}. Den här räknas inte. Ge den ett eget id.`,
      en: `The id “${id}” already stands for another citation of the same year, in ${file}:${line}. This one is not counted. Give it an id of its own.`,
    },
    ...placeOf(document, citation.start),
  };
}

import { sum } from 'd3-array';
import type { Analysis, ComparisonRow, Language, Quotation, UnsaidWord } from '../../src/records.ts';
import { numberFormat } from '../../src/report/html/number-format.ts';
import { NOT_SWEDISH } from '../../src/report/not-swedish.ts';
import { WORDS_LEFT_OUT } from '../../src/report/words-left-out.ts';
import type { JuryComparison } from '../compare-with-jury.ts';
import { quoteInTerminal } from './quote-in-terminal.ts';
import type { TerminalStyle } from './terminal-style.ts';
import { wrapText } from './wrap-text.ts';

/** In so many citations a concept recurs. */
const RECURS = 2;
/** Sentences shown of the text for a concept. */
const MOST_SENTENCES = 2;
/** Concepts shown of a section with their sentences; the rest are named. */
const MOST_CONCEPTS = 10;
/** The text's own words shown, each with its sentence; of the rest the number is told. */
const MOST_OWN_WORDS = 20;
/** Words below which nothing is said of what a text lacks. */
const FEWEST_WORDS = 30;

const NO_CHECKLIST = {
  sv: 'Motiveringen säger vad juryn lyfte fram hos en vinnare, inte vad som bedömdes. Listan är ingen checklista.',
  en: 'A citation says what the jury praised in a winner, not what was assessed. The list is no checklist.',
};
const OWN_WORDS = {
  title: {
    sv: 'Textens egna ord, som inte står i någon motivering',
    en: 'The text’s own words, which stand in no citation',
  },
  intro: {
    sv: `Innehållsord i grundform, sammansättningar hela. Först de som nämns flest gånger, sedan de utan släktord hos juryn, sedan i textens ordning. ${WORDS_LEFT_OUT.sv}`,
    en: `Content words in dictionary form, compounds whole. First those mentioned most often, then those the jury has no related word for, then in the order of the text. ${WORDS_LEFT_OUT.en}`,
  },
  none: { sv: 'Inga.', en: 'None.' },
};

/**
 * A comparison to be read: what the text shares with the jury, with its sentences; what recurs with the jury and is
 * missing from the text, with the jury's newest sentence, each said once; the concepts that are the text's own; in one
 * line what the jury says but once; and the text's words that no citation has. Of a text below 30 words nothing is said
 * of what it lacks, and of one that is not Swedish nor of its own words: that is said first.
 */
export function printComparison(
  { analysis, newest }: JuryComparison,
  language: Language,
  style: TerminalStyle,
): string {
  const [compared] = analysis.comparisons;
  const sv = language === 'sv';
  const rows = compared?.rows ?? [];
  const names = new Map(analysis.concepts.map(({ id, label }) => [id, label[language]]));
  const nameOf = ({ conceptId }: ComparisonRow) => names.get(conceptId) ?? conceptId;
  const all = sum(analysis.years, ({ citations }) => citations);
  const times = (count: number) =>
    sv ? `${count} ${count === 1 ? 'gång' : 'gånger'}` : count === 1 ? 'once' : `${count} times`;
  const ofJury = ({ juryDocuments }: ComparisonRow) =>
    sv ? `${juryDocuments} av ${all} motiveringar` : `${juryDocuments} of ${all} citations`;

  const shared = rows.filter(({ relation }) => relation === 'shared');
  const onlyJury = rows.filter(({ relation }) => relation === 'only-jury');
  const missing = onlyJury.filter(({ juryDocuments }) => juryDocuments >= RECURS);
  const once = onlyJury.filter(({ juryDocuments }) => juryDocuments < RECURS);
  const own = rows.filter(({ relation }) => relation === 'only-text');

  const lines: string[] = [...heading(analysis, shared, missing, language, style)];
  const headSection = (title: string, count: number, intro: string) => {
    const head = `${title} (${count})`;
    lines.push('', head, '─'.repeat(Math.min(style.width, head.length)));
    if (intro !== '') lines.push(...wrapText(intro, 2, style.width));
  };
  const section = (
    title: string,
    found: readonly ComparisonRow[],
    intro: string,
    empty: string,
    entry: (row: ComparisonRow) => readonly string[],
  ) => {
    headSection(title, found.length, found.length === 0 ? empty : intro);
    for (const row of found.slice(0, MOST_CONCEPTS)) lines.push(...entry(row));
    const rest = found.slice(MOST_CONCEPTS);
    const more = `… ${sv ? `och ${rest.length} till` : `and ${rest.length} more`}: ${rest.map(nameOf).join(', ')}.`;
    if (rest.length > 0) lines.push(...wrapText(more, 2, style.width));
  };
  const isForeign = compared?.isSwedish === false;
  const isShort = (compared?.words ?? 0) < FEWEST_WORDS;
  const saidAt = new Map<string, string>();
  /** The sentence, or under which concept or word it stands already. */
  const quoteOnce = (
    sentence: string,
    quoted: Pick<Quotation, 'pre' | 'keyword' | 'post'>,
    name: string,
  ): readonly string[] => {
    const earlier = saidAt.get(sentence);
    if (earlier !== undefined) {
      return wrapText(sv ? `Samma mening som vid ${earlier}.` : `The same sentence as at ${earlier}.`, 6, style.width);
    }
    saidAt.set(sentence, name);
    return quoteInTerminal(quoted, style);
  };
  section(
    sv ? 'Gemensamt med juryn' : 'Shared with the jury',
    shared,
    '',
    sv ? 'Texten nämner inget av juryns begrepp.' : 'The text mentions none of the jury’s concepts.',
    (row) => [
      ...wrapText(
        `${nameOf(row)}: ${ofJury(row)}, ${times(row.textMentions)} ${sv ? 'i texten' : 'in the text'}`,
        2,
        style.width,
      ),
      ...sentences(row.quotations, language, style),
    ],
  );
  if (!isShort && !isForeign) {
    section(
      sv ? 'Återkommer hos juryn, nämns inte i texten' : 'Recurs with the jury, not mentioned in the text',
      missing,
      NO_CHECKLIST[language],
      sv ? 'Texten nämner allt som återkommer hos juryn.' : 'The text mentions all that recurs with the jury.',
      (row) => {
        const line = newest.get(row.conceptId);
        const who =
          line === undefined
            ? ''
            : `, ${sv ? 'senast' : 'latest'} ${line.year}${line.recipient === undefined ? '' : ` (${line.recipient})`}`;
        return [
          ...wrapText(`${nameOf(row)}: ${ofJury(row)}${who}`, 2, style.width),
          ...(line === undefined
            ? []
            : quoteOnce(`${line.citationId} ${line.start - line.pre.length}`, line, nameOf(row))),
        ];
      },
    );
  }
  section(
    sv ? 'Begrepp ur listan som bara texten nämner' : 'Concepts of the list that only the text mentions',
    own,
    '',
    sv ? 'Inga.' : 'None.',
    (row) => [
      ...wrapText(`${nameOf(row)}: ${times(row.textMentions)} ${sv ? 'i texten' : 'in the text'}`, 2, style.width),
      ...sentences(row.quotations, language, style),
    ],
  );
  if (once.length > 0 && !isShort) {
    const intro = sv
      ? 'Nämns av juryn i en enda motivering och inte i texten: '
      : 'Mentioned by the jury in a single citation and not in the text: ';
    lines.push('', ...wrapText(`${intro}${once.map(nameOf).join(', ')}.`, 0, style.width));
  }
  if ((compared?.words ?? 0) > 0 && !isForeign) {
    const words = compared?.ownWords ?? [];
    headSection(OWN_WORDS.title[language], words.length, OWN_WORDS[words.length === 0 ? 'none' : 'intro'][language]);
    for (const word of words.slice(0, MOST_OWN_WORDS)) {
      const { pre, keyword, post } = word.quotation;
      lines.push(
        ...wrapText(`${word.lemma}: ${times(word.mentions)}${relativesOf(word, language)}`, 2, style.width),
        ...quoteOnce(pre + keyword + post, word.quotation, word.lemma),
      );
    }
    const rest = words.length - MOST_OWN_WORDS;
    const more = sv ? `… och ${rest} till; alla skrivs med --csv.` : `… and ${rest} more; --csv writes them all.`;
    if (rest > 0) lines.push(...wrapText(more, 2, style.width));
  }
  return `${lines.join('\n')}\n`;
}

/** The words of the same families that the jury uses, or those that share a part, in brackets. */
function relativesOf({ relatives, sharing }: UnsaidWord, language: Language): string {
  const shares = { sv: 'har en orddel gemensam med juryns', en: 'has a part in common with the jury’s' }[language];
  if (relatives.length === 0) return sharing.length === 0 ? '' : ` (${shares} ${sharing.join(', ')})`;
  const isOne = relatives.length === 1;
  const said = {
    sv: `juryn använder ${isOne ? 'släktordet' : 'släktorden'}`,
    en: `the jury uses the related ${isOne ? 'word' : 'words'}`,
  }[language];
  return ` (${said} ${relatives.join(', ')})`;
}

function heading(
  { comparisons, years }: Analysis,
  shared: readonly ComparisonRow[],
  missing: readonly ComparisonRow[],
  language: Language,
  style: TerminalStyle,
): readonly string[] {
  const [compared] = comparisons;
  const words = numberFormat(language).whole(compared?.words ?? 0);
  const first = years[0]?.year;
  const last = years.at(-1)?.year;
  const citations = numberFormat(language).whole(sum(years, (year) => year.citations));
  const span = first === last ? `${first}` : `${first}–${last}`;
  const recurring = missing.length + shared.filter(({ juryDocuments }) => juryDocuments >= RECURS).length;
  const has = recurring - missing.length;
  const about = {
    sv: `${words} ord, jämförda med juryns ${citations === '1' ? 'enda motivering' : `${citations} motiveringar`} ${span}.`,
    en: `${words} words, compared with the jury’s ${citations === '1' ? 'only citation' : `${citations} citations`} ${span}.`,
  }[language];
  const single = shared.length - has;
  const finding = {
    sv: `Av ${recurring} begrepp som återkommer hos juryn (i minst ${RECURS} motiveringar) nämner texten ${has}${single === 0 ? '' : `, och därtill ${single} som står i en enda motivering`}.`,
    en: `Of ${recurring} concepts that recur with the jury (in ${RECURS} citations or more) the text mentions ${has}${single === 0 ? '' : `, and ${single} more that ${single === 1 ? 'stands' : 'stand'} in a single citation`}.`,
  }[language];
  const short = {
    sv: `Texten är för kort för att säga vad som saknas i den: det behövs minst ${FEWEST_WORDS} ord.`,
    en: `The text is too short to say what it lacks: that takes at least ${FEWEST_WORDS} words.`,
  }[language];
  const isShort = (compared?.words ?? 0) < FEWEST_WORDS;
  const nothing = {
    sv: 'Allt i texten är citerat ur juryns motiveringar, så det finns inget eget att jämföra.',
    en: 'All of the text is quoted from the jury’s citations, so there is nothing of its own to compare.',
  }[language];
  const isForeign = compared?.isSwedish === false;
  return [
    ...(isForeign ? [...wrapText(NOT_SWEDISH[language], 0, style.width), ''] : []),
    ...wrapText(compared?.title ?? '', 0, style.width).map((line) => emphasize(line, style)),
    ...wrapText(
      (compared?.words ?? 0) === 0
        ? nothing
        : `${about} ${isForeign ? '' : isShort ? short : recurring === 0 ? '' : finding}`,
      0,
      style.width,
    ),
  ];
}

function sentences(quotations: readonly Quotation[], language: Language, style: TerminalStyle): readonly string[] {
  const different = quotations.filter(
    (each, index) => quotations.findIndex(({ start, end }) => start === each.start && end === each.end) === index,
  );
  const rest = different.length - MOST_SENTENCES;
  const more = {
    sv: `… och ${rest} ${rest === 1 ? 'mening' : 'meningar'} till`,
    en: `… and ${rest} more ${rest === 1 ? 'sentence' : 'sentences'}`,
  };
  return [
    ...different.slice(0, MOST_SENTENCES).flatMap((each) => quoteInTerminal(each, style)),
    ...(rest > 0 ? [`      ${more[language]}`] : []),
  ];
}

function emphasize(line: string, { bold }: TerminalStyle): string {
  return bold ? `\u001b[1m${line}\u001b[22m` : line;
}

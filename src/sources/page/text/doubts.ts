import type { Wording } from '../../../records.ts';
import type { Fault } from './citation-text.ts';

const MEND = {
  sv: 'Lägg texten i en egen fil med year, recipient och award överst (mellan två rader med ---), så räknas den.',
  en: 'Put the text in a file of its own with year, recipient and award at its head (between two lines of ---) and it is counted.',
};

function wording(sv: string, en: string, mend: Wording = MEND): Wording {
  return { sv: `${sv} ${mend.sv}`.trim(), en: `${en} ${mend.en}`.trim() };
}

const STATE_YEAR = {
  sv: 'Skriv year: ÅÅÅÅ i filens början (mellan två rader med ---) eller vid filen i sources.yaml.',
  en: 'Write year: YYYY at the head of the file (between two lines of ---) or at the file in sources.yaml.',
};

/** What is said of a text that seemed announced but could not be taken whole. */
export const FAULTS: Readonly<Record<Fault, Wording>> = {
  'unclosed-quote': wording(
    'Citattecknet stängs aldrig: motiveringen räknas inte, för dess slut är osäkert. Sätt ett citattecken där den slutar.',
    'The quotation mark is never closed: the citation is not counted, for its end is unsure. Put a mark where it ends.',
    { sv: '', en: '' },
  ),
  'unopened-quote': wording(
    'Texten slutar med ett citattecken som aldrig öppnas: motiveringen räknas inte, för dess början är osäker. Sätt ett citattecken där den börjar.',
    'The text ends in a quotation mark that was never opened: the citation is not counted, for its beginning is unsure. Put a mark where it begins.',
    { sv: '', en: '' },
  ),
  truncated: wording(
    'Motiveringen verkar avbruten och räknas inte.',
    'The citation seems to be cut short and is not counted.',
  ),
  'not-found': wording(
    'Här utlovas en motivering, men ingen text känns igen som den.',
    'A citation is announced here, but no text is recognized as one.',
  ),
  'unsure-end': wording(
    'Det går inte att se var motiveringen slutar, så den räknas inte.',
    'Where the citation ends cannot be told, so it is not counted.',
  ),
  interrupted: wording(
    'Motiveringen avbryts av annan text och räknas inte.',
    'The citation is interrupted by other text and is not counted.',
  ),
  attributed: wording(
    'Citatet sägs av någon och räknas inte som motivering.',
    'The quotation is spoken by someone and is not counted as a citation.',
  ),
};

/** What is said of a citation whose text is whole but whose year or place in the page is not sure. */
export const DOUBTS = {
  'citation-without-year': wording(
    'Motiveringen har inget säkert årtal och räknas inte.',
    'The citation has no sure year and is not counted.',
    STATE_YEAR,
  ),
  'ambiguous-year': wording(
    'Flera årtal kan vara motiveringens, så den räknas inte.',
    'Several years could be the citation’s, so it is not counted.',
    STATE_YEAR,
  ),
  'ambiguous-recipient': wording(
    'Rubriken och texten nämner olika mottagare, så motiveringen räknas inte.',
    'The heading and the text name different recipients, so the citation is not counted.',
    {
      sv: 'Skriv recipient: NAMN i filens början (mellan två rader med ---) eller vid filen i sources.yaml.',
      en: 'Write recipient: NAME at the head of the file (between two lines of ---) or at the file in sources.yaml.',
    },
  ),
  'doubtful-announcement': wording(
    'Det är osäkert om texten är juryns motivering, så den räknas inte.',
    'Whether the text is the jury’s citation is unsure, so it is not counted.',
  ),
  'another-quotation': wording(
    'I samma stycke står ännu ett citat av juryn, som inte räknas.',
    'Another quotation of the jury’s stands in the same paragraph and is not counted.',
  ),
  'unreadable-paragraph': wording(
    'Stycket har ett ord på mer än 200 tecken och läses inte.',
    'The paragraph has a word of more than 200 characters and is not read.',
    {
      sv: 'Ta bort det ordet om stycket hör till en motivering.',
      en: 'Remove that word if the paragraph belongs to a citation.',
    },
  ),
  'indirect-citation': wording(
    'Här återges en motivering med andra ord än juryns egna, så den räknas inte.',
    'A citation is told here in other words than the jury’s own, so it is not counted.',
  ),
  'award-without-citation': wording(
    'Här nämns ett år och en mottagare, men ingen text känns igen som motiveringen.',
    'A year and a recipient are named here, but no text is recognized as the citation.',
  ),
} as const satisfies Readonly<Record<string, Wording>>;

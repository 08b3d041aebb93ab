import type { Change, ChangeCause, ChangeMeasure, Wording } from '../../records.ts';

/** What each cause is called, as the end of "comes from …". */
export const causeWording: Readonly<Record<ChangeCause, Wording>> = {
  texts: { sv: 'texterna', en: 'the texts' },
  concepts: { sv: 'begreppslistan', en: 'the concept list' },
  stopwords: { sv: 'stoppordslistan', en: 'the stopword list' },
  settings: { sv: 'inställningarna', en: 'the settings' },
  program: { sv: 'programmet', en: 'the program' },
};

export const measureWording: Readonly<Record<ChangeMeasure, Wording>> = {
  text: { sv: 'text', en: 'text' },
  words: { sv: 'ord', en: 'words' },
  sentences: { sv: 'meningar', en: 'sentences' },
  lix: { sv: 'läsbarhet (LIX)', en: 'readability (LIX)' },
  mattr: { sv: 'ordvariation (MATTR)', en: 'variety of words (MATTR)' },
  'stopword-share': { sv: 'andel stoppord', en: 'share of stopwords' },
  mentions: { sv: 'omnämnanden', en: 'mentions' },
  citations: { sv: 'motiveringar', en: 'citations' },
  rank: { sv: 'plats', en: 'place' },
  verdict: { sv: 'omdöme', en: 'verdict' },
};

export const kindWording: Readonly<Record<Change['kind'], Wording>> = {
  added: { sv: 'tillkom', en: 'added' },
  removed: { sv: 'försvann', en: 'removed' },
  renamed: { sv: 'heter något annat', en: 'renamed' },
  edited: { sv: 'ändrad', en: 'edited' },
  moved: { sv: 'ändrat värde', en: 'moved' },
};

/** What stands on the page of changes. */
export const pageWording = {
  title: { sv: 'Vad som ändrats sedan förra körningen', en: 'What changed since the last run' },
  first: {
    sv: 'Det här är den första körningen i mappen. Nästa körning visar här vad som har ändrats.',
    en: 'This is the first run in the folder. The next one shows here what has changed.',
  },
  unreadable: {
    sv: 'Den förra körningens resultat går inte att jämföra med: filerna trends.json och run.json hör inte ihop, har ändrats för hand eller är skrivna av en annan version. Nästa körning jämförs med den här.',
    en: 'The results of the last run cannot be compared with: trends.json and run.json do not belong together, were changed by hand or were written by another version. The next run is compared with this one.',
  },
  toReport: { sv: 'Till rapporten', en: 'To the report' },
  inputs: { sv: 'Det som gick in', en: 'What went in' },
  sameInputs: {
    sv: 'Texter, listor, inställningar och program är desamma som förra gången.',
    en: 'Texts, lists, settings and program are the same as last time.',
  },
  citations: { sv: 'Motiveringar', en: 'Citations' },
  concepts: { sv: 'Begrepp', en: 'Concepts' },
  concept: { sv: 'Begrepp', en: 'Concept' },
  citation: { sv: 'Motivering', en: 'Citation' },
  what: { sv: 'Vad', en: 'What' },
  before: { sv: 'Förut', en: 'Before' },
  after: { sv: 'Nu', en: 'Now' },
  aboutConcepts: {
    sv: 'Ett begrepp på varje rad. En tom ruta betyder att inget har ändrats.',
    en: 'A concept in each row. An empty cell means that nothing changed.',
  },
  showRanks: { sv: 'Visa också rangordningen', en: 'Show the order of rank too' },
  ranks: { sv: 'Begreppens plats', en: 'The places of the concepts' },
  aboutRanks: {
    sv: 'Platsen räknas efter antal motiveringar som nämner begreppet; begrepp med lika många delar plats. Därför kan ett begrepp byta plats utan att något eget tal har ändrats, när ett annat går förbi.',
    en: 'The place is by the number of citations that mention the concept; concepts with equally many share a place. So a concept can change its place without any number of its own having changed, when another passes it.',
  },
  cause: { sv: 'Beror på', en: 'Comes from' },
  onlyLayout: {
    sv: 'Bara skiljetecken, stora bokstäver eller radbrytning är ändrade, eller texten är för lång för att visas ord för ord.',
    en: 'Only marks, capital letters or layout changed, or the text is too long to be shown word by word.',
  },
  unedited: { sv: 'Motiveringar med samma text som förut', en: 'Citations with the same text as before' },
  allSame: {
    sv: 'Varje tal om varje enskild motivering är detsamma som förra gången: ord, meningar, läsbarhet (LIX), ordvariation, stoppord och omnämnanden av varje begrepp.',
    en: 'Every number of every single citation is the same as last time: words, sentences, readability (LIX), variety of words, stopwords and mentions of each concept.',
  },
  someMoved: {
    sv: 'Texten är densamma, men i {moved} av {count} motiveringar räknas något annorlunda:',
    en: 'The text is the same, but in {moved} of {count} citations something is counted otherwise:',
  },
  noneUnedited: { sv: 'Ingen motivering har samma text som förut.', en: 'No citation has the same text as before.' },
  outcome: { sv: 'Mot förra gången', en: 'Against last time' },
  moved: { sv: 'Tal som är andra än förut', en: 'Numbers other than before' },
  same: { sv: 'samma tal', en: 'same numbers' },
  other: { sv: 'andra tal', en: 'other numbers' },
  news: { sv: 'Nytt i årgången {year}', en: 'New in the {year} edition' },
  toldBefore: {
    sv: 'Här står bara det som tillkom sedan förra körningen; {count} av årgångens nya ord stod redan i en annan motivering från samma år.',
    en: 'Only what came since the last run stands here; {count} of the new words of the edition stood already in another citation of the same year.',
  },
  moreWords: {
    sv: 'Här visas {shown} av {all}: {order}. Resten finns i new-words.csv.',
    en: 'Shown here are {shown} of {all}: {order}. The rest is in new-words.csv.',
  },
  more: { sv: 'Ytterligare {count} står i changes.csv.', en: 'Not shown here: {count}, to be found in changes.csv.' },
} as const satisfies Readonly<Record<string, Wording>>;

/** Sentences with concepts of the shipped lexicon, suspended compounds, phrases and plain words. */
const SENTENCES = [
  'Kommunen har en tydlig styrning och arbetar systematiskt med uppföljning.',
  'Brukarna får god service av engagerade medarbetare.',
  'Förvaltnings- och bolagschefer tar ansvar för kvaliteten.',
  'De som bor och verkar i kommunen är delaktiga.',
  'Resultaten är goda och ekonomin i balans.',
  'Medborgarna möts av digitala tjänster och en öppen dialog.',
  'Vägen till skolan plogas varje vinter.',
  'Lärande och utveckling präglar hela organisationen.',
  'Ledarskapet är tillitsbaserat och långsiktigt.',
];

/** A line of a large corpus. */
export interface MadeUpRecord {
  readonly id: string;
  readonly year: number;
  readonly text: string;
}

/** So many made-up citations, each of one to four sentences, over twelve years; always the same. */
export function madeUpCorpus(size: number): readonly MadeUpRecord[] {
  let state = 7;
  const below = (limit: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return Array.from({ length: size }, (_, index) => {
    const year = 2000 + below(12);
    const sentences = Array.from({ length: 1 + below(4) }, () => SENTENCES[below(SENTENCES.length)]!);
    return { id: `${year}/m${index}`, year, text: `${sentences.join(' ')} Löpnummer${index}en.` };
  });
}

/** The corpus as lines of JSON. */
export function asLines(records: readonly MadeUpRecord[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}

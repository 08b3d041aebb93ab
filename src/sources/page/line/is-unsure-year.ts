import { saysYearIsUnknown } from './says-year-is-unknown.ts';

/** Whether words say that they are not sure of a year: "Vinnare 2019 eller tidigare", "2011 (?)", "omkring 1995". */
export function isUnsureYear(words: string, year: number): boolean {
  return (words.includes(`${year}`) && doubtsYear(words, year)) || saysYearIsUnknown(words);
}

function doubtsYear(words: string, year: number): boolean {
  return (
    new RegExp(
      `(?:omkring|omkr\\.|cirka|ca\\.?|c:a|troligen|kanske|möjligen|sannolikt|förmodligen|(?:19|20)\\d\\d eller) (?:år )?${year}|${year}(?:,? \\(?eller (?:tidigare|senare|\\d{4})| ?\\(?\\?\\)|,? \\(?(?:troligen|möjligen|sannolikt|kanske|osäker|oklar|preliminär))`,
      'iu',
    ).test(words) || new RegExp(`^(?:år |vinnare |pristagare )?${year} ?\\?`, 'iu').test(words)
  );
}

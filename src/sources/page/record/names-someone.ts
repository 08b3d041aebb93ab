import type { AwardFacts } from '../award/award-facts.ts';

/** "Hedersomnämnande: Ekbacken", "Andra pris till Siv Bo"; a sum, "– 15 000 kronor", is nobody. */
const BEHIND = /[:–—-]\s+(?!\d[\d .]*(?:kr|kronor)(?!\p{L}))\S|(?<!\p{L})till /u;

/** Whether a line that says what was given names who got it too, and is not over all that stands below. */
export function namesSomeone(words: string, { recipient }: AwardFacts): boolean {
  return recipient !== undefined || BEHIND.test(words);
}

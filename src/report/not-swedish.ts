import type { Wording } from '../records.ts';

/** What is said before a comparison with a text of another language. */
export const NOT_SWEDISH: Wording = {
  sv: 'Texten verkar inte vara på svenska. Programmet läser bara svenska; listorna säger då inget.',
  en: 'The text does not seem to be in Swedish. The program reads Swedish only; the lists then say nothing.',
};

import type { Novelty, Wording } from '../records.ts';

const ORDER = {
  sv: 'de som nämns flest gånger, sedan de utan släktord, sedan i textens ordning',
  en: 'those mentioned most often, then those without related words, then in the order of the text',
};
const ORDER_OF_SEVERAL = {
  sv: 'de som står i flest av årgångens motiveringar, sedan de som nämns flest gånger, sedan de utan släktord, sedan i textens ordning',
  en: 'those in most citations of the edition, then those mentioned most often, then those without related words, then in the order of the text',
};

/** How the new words of an edition are ordered, as the end of a sentence: where one citation has each, by mentions. */
export function newWordsOrder({ words }: Novelty): Wording {
  return words.some(({ documents }) => documents > 1) ? ORDER_OF_SEVERAL : ORDER;
}

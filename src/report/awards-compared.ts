import type { Citation, Language, Wording } from '../records.ts';
import { distinctAwards } from './distinct-awards.ts';
import { fillWording } from './html/fill-wording.ts';

const OF_EDITION: Wording = {
  sv: 'Årgången {year} gäller {names}; jämförelsen gäller alla utmärkelser i samlingen.',
  en: 'The {year} edition is of {names}; the comparison is with all awards of the corpus.',
};
const OF_ALL: Wording = {
  sv: 'Jämförelsen gäller alla utmärkelser i samlingen.',
  en: 'The comparison is with all awards of the corpus.',
};

/** Which award an edition is held against which, where the citations are for more than one; otherwise null. */
export function awardsCompared(citations: readonly Citation[], year: number, language: Language): string | null {
  if (distinctAwards(citations).length < 2) return null;
  const own = distinctAwards(citations.filter((citation) => citation.year === year));
  if (own.length === 0) return OF_ALL[language];
  const names = new Intl.ListFormat(language, { type: 'conjunction' }).format(own);
  return fillWording(OF_EDITION[language], { year, names });
}

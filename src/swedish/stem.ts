import { createRequire } from 'node:module';

/**
 * The Swedish Snowball stemmer of `natural`, by a deep path: importing the package whole reads `.env` and prints to
 * stdout. The last resort for grouping the forms of a word that nothing else knows.
 */
const stemmer = createRequire(import.meta.url)('natural/lib/natural/stemmers/porter_stemmer_sv.js') as {
  stem(token: string): string;
};

/** The Snowball stem of a lower-case form; the form itself when fewer than three letters would be left. */
export function stem(form: string): string {
  const found = stemmer.stem(form);
  return found.length < 3 ? form : found;
}

import type { PartOfSpeech } from '../swedish-word.ts';
import { DERIVATION_RULES } from './derivation-rules.ts';
import { LISTED_ROOTS } from './listed-roots.ts';

/** The root of a word that is no compound: `styrning` and `styra` → `styr`, `tydlighet` → `tydlig`, `vision` → itself. */
export function wordRoot(lemma: string, partOfSpeech: PartOfSpeech): string {
  const listed = LISTED_ROOTS.get(lemma);
  if (listed !== undefined) return listed;
  for (const rule of DERIVATION_RULES) {
    if (rule.partOfSpeech !== partOfSpeech || !rule.ending.test(lemma)) continue;
    const root = lemma.replace(rule.ending, '$1') + rule.add;
    if (root.length >= rule.least) return root;
  }
  return lemma;
}

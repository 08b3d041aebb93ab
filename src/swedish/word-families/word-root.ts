import type { PartOfSpeech } from '../swedish-word.ts';
import { DERIVATION_RULES, type DerivationRule } from './derivation-rules.ts';
import { LISTED_ROOTS } from './listed-roots.ts';

/** The rules by part of speech and the last letter of the ending, in their order: most words end as no rule asks. */
const RULES_BY_END = new Map<PartOfSpeech, Map<number, DerivationRule[]>>();
for (const rule of DERIVATION_RULES) {
  const byLetter = RULES_BY_END.get(rule.partOfSpeech) ?? new Map<number, DerivationRule[]>();
  RULES_BY_END.set(rule.partOfSpeech, byLetter);
  const letter = rule.ending.charCodeAt(rule.ending.length - 1);
  byLetter.set(letter, [...(byLetter.get(letter) ?? []), rule]);
}
const NONE: readonly DerivationRule[] = [];

/**
 * The root of a word that is no compound: `styrning` and `styra` → `styr`, `tydlighet` → `tydlig`, `vision` → itself.
 */
export function wordRoot(lemma: string, partOfSpeech: PartOfSpeech): string {
  const listed = LISTED_ROOTS.get(lemma);
  if (listed !== undefined) return listed;
  for (const rule of RULES_BY_END.get(partOfSpeech)?.get(lemma.charCodeAt(lemma.length - 1)) ?? NONE) {
    if (!lemma.endsWith(rule.ending)) continue;
    const kept = lemma.slice(0, lemma.length - rule.ending.length);
    if (!mayStandBefore(kept, rule)) continue;
    const root = kept + rule.add;
    if (root.length >= rule.least) return root;
  }
  return lemma;
}

function mayStandBefore(kept: string, { after, notAfter }: DerivationRule): boolean {
  if (notAfter !== '' && kept.endsWith(notAfter)) return false;
  if (after.length === 0) return kept !== '';
  for (const letters of after) if (kept.endsWith(letters)) return true;
  return false;
}

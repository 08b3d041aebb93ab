import type { CompoundPart } from '../records.ts';

/** A run of a compound's parts, as it can be written in a rule. */
interface PartRun {
  /** `head` when the run reaches the end of the word. */
  readonly role: 'head' | 'modifier';
  /** As spelled in the word and, where it differs, with the lemma of its last part: `arbet`, `arbete`. */
  readonly spellings: readonly string[];
}

/**
 * Every run of parts shorter than the whole word, in small letters: *kvalitet+s+ledning+s+system* has the heads
 * `system` and `ledningssystem` and the modifiers `kvalitet`, `kvalitetsledning` and `ledning`. Empty without parts.
 */
export function spellParts(parts: readonly CompoundPart[]): readonly PartRun[] {
  const runs: PartRun[] = [];
  for (let first = 0; first < parts.length; first += 1) {
    let before = '';
    for (let last = first; last < parts.length; last += 1) {
      const part = parts[last]!;
      const whole = first === 0 && last === parts.length - 1;
      const spellings = new Set([before + part.text, before + part.lemma].map((spelling) => spelling.toLowerCase()));
      if (!whole) runs.push({ role: last === parts.length - 1 ? 'head' : 'modifier', spellings: [...spellings] });
      before += part.text + part.link;
    }
  }
  return runs;
}

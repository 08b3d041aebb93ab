import type { Citation } from '../records.ts';

/** The awards that citations are said to be for, each as it is first written; capital letters make no other award. */
export function distinctAwards(citations: readonly Citation[]): readonly string[] {
  const awards = new Map<string, string>();
  for (const { award } of citations) {
    const key = award?.toLowerCase();
    if (award !== undefined && key !== undefined && !awards.has(key)) awards.set(key, award);
  }
  return [...awards.values()];
}

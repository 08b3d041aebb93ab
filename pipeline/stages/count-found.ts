import type { Wording } from '../../src/records.ts';

/** What a stage found, as `1 motivering` or `11 motiveringar`; each language has its words for one and for several. */
export function countFound(
  count: number,
  sv: readonly [one: string, several: string],
  en: readonly [one: string, several: string],
): Wording {
  const form = count === 1 ? 0 : 1;
  return { sv: `${count} ${sv[form]}`, en: `${count} ${en[form]}` };
}

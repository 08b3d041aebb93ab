import { isOneAward } from '../award/is-one-award.ts';
import type { Standing } from '../text/standing.ts';
import type { PageView } from '../view/page-view.ts';
import type { SaidYear } from '../view/said-year.ts';

/** Those who share a prize stand among so many paragraphs. */
const FURTHEST = 20;

/** "Stipendiet 2016 delas av två personer", "Medaljen för 2009 tilldelas tre medlemmar" */
const SHARED =
  /(?<!\p{L})(?:(?:delas|delades|går|gick|ges|gavs) (?:i år )?(?:av|mellan|på|till|åt)|tilldelas|tilldelades) (?:de |dessa )?(?:två|tre|fyra|fem|sex|sju|åtta|nio|tio) /u;

/**
 * The year of the sentence that opens a section and says that so many share its prize, "Stipendiet 2016 delas av två
 * personer som …", for those told of below in the same section.
 *
 * @returns undefined where the section tells of another year, the sentence of anybody, or the record of another prize
 */
export function yearOfShared({ paragraphs, facts }: PageView, { at, lead }: Standing): SaidYear | undefined {
  let from: number | undefined;
  for (let index = at - 1; index >= Math.max(0, at - FURTHEST); index -= 1) {
    const { kind, words } = paragraphs[index]!;
    const { years, recipient } = facts[index]!;
    if (kind === 'heading' || kind === 'rule') break;
    if (years.length === 0) continue;
    if (from !== undefined || years.length > 1 || recipient !== undefined || !SHARED.test(words)) return undefined;
    from = index;
  }
  if (from === undefined) return undefined;
  const { years, award } = facts[from]!;
  const isOfIt = lead.award === undefined || (award !== undefined && isOneAward(lead.award, award));
  return isOfIt ? { year: years[0]!, from } : undefined;
}

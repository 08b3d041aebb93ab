import { isOneAward } from '../award/is-one-award.ts';
import type { PageView } from '../view/page-view.ts';

/**
 * Whether a heading is one of those that name the awards of a page: "Öppna Dörren 2011" among headings like "Sveriges
 * bästa upphandlare 2011", each over the sentence that gives that very award, and none over one that gives something to
 * whom the heading names.
 *
 * A heading of a name and a year may else as well be a winner's.
 */
export function headsAnAward({ paragraphs, facts, headings, title }: PageView, index: number): boolean {
  const { kind, level } = paragraphs[index]!;
  const { name: own, years } = facts[index]!;
  if (kind !== 'heading' || own === undefined || years.length === 0 || facts.some(({ recipient }) => recipient === own))
    return false;
  let ofAwards = 0;
  for (const other of headings) {
    if (other === title || other === index || paragraphs[other]!.level !== level) continue;
    const given = facts[other + 1];
    if (given?.recipient === undefined) continue;
    const { award, recipient, name } = facts[other]!;
    if (recipient !== undefined || name === given.recipient) return false;
    if (award !== undefined && given.award !== undefined && isOneAward(award, given.award)) ofAwards += 1;
  }
  return ofAwards > 0;
}

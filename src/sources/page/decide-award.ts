import { fullAwardName } from './full-award-name.ts';
import type { PageView } from './page-view.ts';
import type { Standing } from './standing.ts';

/** The award of a citation by its own record: of the announcing words, else of the nearest place that names one. */
export function decideAward(
  { facts, names, title }: PageView,
  { lead, record, above }: Standing,
  recipient: string | undefined,
): string | undefined {
  const places = [...record, ...above];
  const said = places.flatMap((index) => facts[index]!.award ?? []);
  const award = lead.award ?? said[0];
  if (award !== undefined) return fullAwardName(award, [...said, ...names.names]);
  const { name, years } = facts[title] ?? { years: [] };
  const isTitled = places.includes(title) && name !== undefined && years.length > 0;
  return isTitled && recipient !== undefined && name !== recipient ? name : undefined;
}

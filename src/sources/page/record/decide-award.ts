import { fullAwardName } from '../award/full-award-name.ts';
import { kindOfDescribed } from '../award/kind-of-described.ts';
import { withArticle } from '../award/with-article.ts';
import type { Standing } from '../text/standing.ts';
import type { PageView } from '../view/page-view.ts';
import { agree } from './agree.ts';
import { awardOfCue } from './award-of-cue.ts';

/** "Diakonistipendium" of "Diakonistipendium till kaféet": what a headline calls an award that has a name. */
const OF_HEADLINE = /^(?!.*\p{L}s )\p{Lu}.*(?:pris|stipendium|utmärkelse|diplom|medalj)$/u;

/** The award of a citation by its own record: of the announcing words, else of the nearest place that names one. */
export function decideAward(
  view: PageView,
  { at, lead, record, above }: Standing,
  recipient: string | undefined,
): string | undefined {
  const { facts, names, title } = view;
  const places = [...record, ...above];
  const said = withoutDescribed(
    view,
    record,
    places.flatMap((index) => facts[index]!.award ?? []),
  );
  const ofTitle = facts[title]?.award;
  const isHeadline =
    lead.award === undefined &&
    ofTitle !== undefined &&
    OF_HEADLINE.test(ofTitle) &&
    said.every((other) => other === ofTitle);
  const other = names.names.find((name) => !OF_HEADLINE.test(name));
  if (isHeadline && other !== undefined) return other;
  const award = lead.award ?? awardOfCue(view, at) ?? said[0];
  if (award !== undefined) return asUsed(view, fullAwardName(withArticle(award, said), [...said, ...names.names]));
  const { name, years } = facts[title] ?? { years: [] };
  const isTitled = places.includes(title) && name !== undefined && years.length > 0;
  return isTitled && recipient !== undefined && !agree(name, recipient) ? name : undefined;
}

/**
 * The awards that a record says, without one that is only described, "Sällskapets stipendium för unga skribenter",
 * where a heading of the record names one of the same kind, "Almqviststipendiet".
 */
function withoutDescribed(
  { facts, paragraphs }: PageView,
  record: readonly number[],
  said: readonly string[],
): readonly string[] {
  const kind = kindOfDescribed(said[0] ?? '');
  if (kind === undefined) return said;
  const isNamed = record.some((index) => {
    const award = paragraphs[index]!.kind === 'heading' ? (facts[index]!.award ?? '') : '';
    return award.toLocaleLowerCase('sv').includes(kind) && kindOfDescribed(award) === undefined;
  });
  return isNamed ? said.slice(1) : said;
}

/** "Badmössa" of "2014 års Badmössa": Badmössan, where the page has that. */
function asUsed({ text }: PageView, award: string): string {
  if (!/^\p{Lu}\p{Ll}{3,}$/u.test(award)) return award;
  return new RegExp(`(?<!\\p{L})${award}(?:e?n|e?t)(?!\\p{L})`, 'u').exec(text)?.[0] ?? award;
}

import type { AwardFacts } from './award-facts.ts';
import { awardName } from './award-name.ts';
import { readAwardHeading } from './read-award-heading.ts';
import type { ResolvedFacts } from './resolve-facts.ts';
import type { Paragraph } from './split-paragraphs.ts';

/** The award the page is about: the only one its records name, or the one its title or opening names. */
export function awardOfPage(
  paragraphs: readonly Paragraph[],
  facts: readonly AwardFacts[],
  resolved: readonly ResolvedFacts[],
): string | undefined {
  const named = new Map<string, string>();
  for (const { award } of resolved) {
    if (award !== undefined) named.set(award.toLocaleLowerCase('sv'), award);
  }
  if (named.size > 0) return named.size === 1 ? [...named.values()][0] : undefined;
  const opening = facts.slice(0, 3).find(({ award }) => award !== undefined)?.award;
  if (opening !== undefined) return opening;
  const names = new Set<string>();
  for (const { words } of paragraphs.slice(0, 8)) {
    const introduced = INTRODUCED_AWARD.exec(words)?.[1];
    if (introduced !== undefined) return awardName(introduced);
    for (const [name] of words.matchAll(NAMED_AWARD)) names.add(name);
  }
  if (names.size === 1) return awardName([...names][0]!);
  const first = paragraphs[0];
  const isLine = first !== undefined && first.words.length <= 100 && !/[.!?]$/.test(first.words);
  const title = facts[0]?.name ?? (isLine ? readAwardHeading(first.words).name : undefined);
  return title !== undefined &&
    !/motivering|vinnare|pristagare|mottagare/iu.test(title) &&
    /vinnare|pristagare|mottagare|motivering|utmärkelse|priset/iu.test(paragraphs[0]?.words ?? '')
    ? awardName(title)
    : undefined;
}

/** "Utmärkelsen Nordstjärnan delas ut av …" */
const INTRODUCED_AWARD =
  /(?:^|[\s.])(?:[Uu]tmärkelsen|[Pp]riset|[Ss]tipendiet|[Tt]ävlingen)\s+(["”“»]?\p{Lu}[^.,:;()]{2,60}?)\s+(?:delas|delades|utdelas|tilldelas|instiftades|är ett|är en|ges|har delats|går till|utses)(?!\p{L})/u;

/** "Medborgarpriset", "Stora Ungdomspriset", "Årets kulturkommun": names that say by themselves what they are. */
const NAMED_AWARD =
  /(?<!\p{L})(?:(?:\p{Lu}\p{Ll}+ )?\p{Lu}\p{Ll}{2,}(?:priset|stipendiet|medaljen|plaketten|utmärkelsen)|(?:Årets|Sveriges) \p{L}*(?:kommun|skola|förskola|bibliotek|chef|ledare|arbetsplats|region|stad))(?!\p{L})/gu;

import type { AwardFacts } from './award-facts.ts';
import { awardName } from './award-name.ts';
import { isFurniture } from './furniture.ts';
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
    const award = introduced === undefined ? undefined : awardName(introduced);
    if (award !== undefined) return award;
    for (const [name] of words.matchAll(NAMED_AWARD)) names.add(name);
  }
  if (names.size === 1) return awardName([...names][0]!);
  return awardOfTitle(paragraphs, facts);
}

/** A title that is a mere name, "Tillväxtspaden", on a page that says that it is about winners. */
function awardOfTitle(paragraphs: readonly Paragraph[], facts: readonly AwardFacts[]): string | undefined {
  const at = Math.max(
    0,
    paragraphs.findIndex(({ kind, level }) => kind === 'heading' && level === 1),
  );
  const title = paragraphs[at];
  if (title === undefined || title.words.length > 100 || /[.!?]$/.test(title.words)) return undefined;
  const name = facts[at]?.name ?? readAwardHeading(title.words).name;
  if (name === undefined || OF_WINNERS.test(name) || isFurniture(name) || NO_AWARD.test(name)) return undefined;
  const isAbout = paragraphs.some(
    ({ kind, words }, index) => (index === at || kind === 'heading') && OF_WINNERS.test(words),
  );
  return isAbout ? awardName(name) : undefined;
}

const OF_WINNERS = /vinnar|pristagar|mottagar|motivering|utmärkelse|priset/iu;

/** Titles of sites and of parts of them. */
const NO_AWARD =
  /^(?:nyhet(?:er)?|aktuellt|start(?:sida)?|hem|arkiv|press(?:rum|meddelanden?)?|om .*|program(?:met)?|priser|kontakt|information|historik|.*(?:priser|utmärkelser|stipendier)|resultat|bilaga.*|protokoll.*|kommun .*|.* (?:kommun|stad))$/iu;

/** "Utmärkelsen Nordstjärnan delas ut av …" */
const INTRODUCED_AWARD =
  /(?:(?:^|[\s.])(?:[Uu]tmärkelsen|[Pp]riset|[Ss]tipendiet|[Tt]ävlingen)\s+|^)(["”“»]?\p{Lu}[^.,:;()]{2,60}?)\s+(?:delas|delades|utdelas|tilldelas|instiftades|är ett (?:\p{Ll}+ )?(?:pris|stipendium)|är en (?:\p{Ll}+ )?(?:utmärkelse|tävling)|ges|har delats|arrangeras|går till|utses)(?!\p{L})/u;

/** "Medborgarpriset", "Stora Ungdomspriset", "Årets kulturkommun": names that say by themselves what they are. */
const NAMED_AWARD =
  /(?<!\p{L})(?:(?:\p{Lu}\p{Ll}+ )?\p{Lu}\p{Ll}{2,}(?:priset|stipendiet|medaljen|plaketten|utmärkelsen)|(?:Årets|Sveriges) \p{L}*(?:kommun|skola|förskola|bibliotek|chef|ledare|arbetsplats|region|stad))(?!\p{L})/gu;

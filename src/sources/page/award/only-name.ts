import type { AroundAward } from './around-awards.ts';
import type { AwardNames } from './award-names.ts';
import { recipientSpan } from './recipient-span.ts';

/** Says that someone gets something. */
const GETS =
  /(?<!\p{L})(?:får|fick|vinner|vann|(?:vinnare|mottagare|segrare|pristagare)n?|blir|blev|föll|tillfaller|tillföll|grattis|gratulerar|går|gick|korades|koras|utsågs|utses)(?!\p{L})/iu;

/** Says who gives it, whose name may then stand there too. */
const GIVES =
  /(?<!\p{L})(?:dela[rt]?|delade|ge[rt]?|gav|gett|utser|utsåg|utsett|utnämner|korar|belönar|tilldelar|tilldelade|överlämna(?:r|de|t)?|instifta\p{L}*|har|hade|är|var)(?!\p{L})/u;

/** Names in a row, with what joins them: "Lena Holm och Bo Ek", "Café & Bageri Surdegen", "Röda Korset i Arboga". */
const NAME =
  /(?<![\p{L}&-])\p{Lu}[\p{L}\d:’'-]*(?: (?:(?:och|&|i|på|vid|av|för|von|de) )?(?:&|\p{Lu}[\p{L}\d:’'-]*|kommun(?!\p{L})|stad(?!\p{L})))*/gu;

/** Before a name: where or when, and not who; "i bygdegården fick" before it is who. */
const PLACE_BEFORE =
  /(?:^|(?<!\p{L})(?:i|på|vid|under|från|hos|av|inom|med|genom|den|för)(?: (?!(?:får|fick|vann|vinner|korades|utsågs)(?!\p{L}))\p{Ll}+){0,2}) $/u;

/** "Rut Ek, Sjövik,": where someone is from, between commas behind a name. */
const NAME_BEFORE = /\p{Lu}\p{Ll}[\p{L}-]* \p{Lu}\p{Ll}[\p{L}-]*, $/u;
const CHOSEN_BEFORE = /(?<!\p{L})(?:föll på|fastnade för|stannade för|till) $/u;

/**
 * The only name in a sentence that says someone gets its award: "Ett stort grattis till Umeå, vinnare av Guldäpplet!"
 *
 * @param around the sentence round its surest award; undefined when it has none
 * @param names the page's awards
 * @returns undefined when it says who gives it, or has another name, or none
 */
export function onlyName(around: AroundAward | undefined, names: AwardNames): string | undefined {
  if (around === undefined || !GETS.test(around.words) || GIVES.test(around.words)) return undefined;
  const found = [...around.words.matchAll(NAME)].filter(({ 0: name, index }) => {
    const before = around.words.slice(0, index);
    const isFirstWord = /(?:^|[.:!?] )["”“]?$/u.test(before) && !name.includes(' ');
    const isOrigin = NAME_BEFORE.test(before) && around.words[index + name.length] === ',';
    return !isFirstWord && !isOrigin && (CHOSEN_BEFORE.test(before) || !PLACE_BEFORE.test(before));
  });
  const [only, ...others] = found;
  if (only === undefined || others.length > 0 || /s$/u.test(only[0])) return undefined;
  return recipientSpan(only[0], names);
}

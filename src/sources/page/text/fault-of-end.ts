import { namesNobody } from '../line/names-nobody.ts';
import { saysTextIsMissing } from '../line/says-text-is-missing.ts';
import type { Fault } from './citation-text.ts';

/** "”… har byggt ett företag" */
const ELLIPSIS_AT_HEAD = /^["”“„»«]?\s*(?:…|\.\.\.|\[)/u;

/** "har gett varje by en lots": the verb of a sentence that begins before the mark. */
const FRAGMENT =
  /^(?:har|är|var|hade|blev|gör|gjorde|ger|gav|får|fick|visar|visade|låter|lät|tar|tog|skapar|skapade|arbetar|driver|vågar|vågade|kan|lyckas|lyckades|inspirerar|och|men|samt) /u;

/** "För ett mångårigt engagemang i bygdens folkdans": in one sentence it needs no full stop. */
const IN_ONE_CLAUSE = /^För (?!.*[.!?]\s+\p{Lu})/su;

/**
 * Why a text is but half of one: broken off by dots, a comma, a "Läs mer", begun in the middle of a sentence, or closed
 * by a mark that was never opened.
 *
 * @param quoted whether marks stand round it: it may then end without a full stop
 * @returns undefined for a text that seems whole
 */
export function faultOfEnd(words: string, quoted: boolean): Fault | undefined {
  if (saysTextIsMissing(words.trim()) || namesNobody(words)) return 'not-found';
  if (words.trim().split(/\s+/).length < 4 && !/^\p{Lu}.*[.!?]$/su.test(words.trim())) return 'not-found';
  if ((quoted && FRAGMENT.test(words)) || ELLIPSIS_AT_HEAD.test(words)) return 'truncated';
  if (
    /(?:…|\.\.\.|[,;–-])\s*(?:\[?läs (?:mer|hela)[^.]*)?$/iu.test(words) ||
    /\[\s*(?:…|\.\.\.)\s*\]$|[^.!?…\s]\s*[[(](?:…|\.\.\.|- ?-|– ?–)[\])]\s*\p{Ll}/u.test(words) ||
    /läs (?:mer|hela motiveringen)[^.]*$/iu.test(words)
  ) {
    return 'truncated';
  }
  if (quoted) return undefined;
  if (/(?<=\p{L}[.!?]?)["”“»]$/u.test(words) && (words.match(/["”“„»«]/g)?.length ?? 0) % 2 === 1)
    return 'unopened-quote';
  return /[.!?)”"“»]$|[.!?][’'‘]$/u.test(words) || IN_ONE_CLAUSE.test(words) ? undefined : 'truncated';
}

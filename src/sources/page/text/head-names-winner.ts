import { isFirstPerson } from '../line/is-first-person.ts';
import { tellsOtherwise } from '../line/tells-otherwise.ts';
import type { PageView } from '../view/page-view.ts';
import type { RecordHead } from '../view/record-head.ts';
import { usesName } from './uses-name.ts';

/** Whether a head tells whose record stands under it: a recipient, or a name of which something else is sure too. */
export function headNamesWinner(view: PageView, head: RecordHead, words: string): boolean {
  const { recipient, name, line, years, dated, mark, ofAward } = head;
  if (recipient !== undefined) return true;
  if (years.length > 0 && line !== undefined && view.listed.has(mark)) return true;
  if (name === undefined) return false;
  if (ofAward && usesName(head, words) && !isFirstPerson(words) && !tellsOtherwise(words)) return true;
  return dated || view.announcesCitations || isToldOf(view, name, words);
}

/** A text on an award's page that speaks by name of the one it stands under. */
function isToldOf({ names }: PageView, name: string, words: string): boolean {
  const isPerson = /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,2}$/u.test(name);
  return isPerson && names.names.length > 0 && words.includes(name) && !isFirstPerson(words);
}

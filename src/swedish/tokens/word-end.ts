import { BREAK, classAt, DIGIT, EXTEND, INVISIBLE, LETTER, lettersEnd, SPACE, widthAt } from './character-class.ts';
import { colonEndingEnd } from './colon-ending-end.ts';

const hyphens = '-\u2010\u2011';
const joiners = `${hyphens}'’_&`;

/**
 * Where the word ends that stands at `from`, or that goes on there after figures (`1990` + `-talet`).
 *
 * Inside a word: letters, figures, combining marks, invisible characters (a soft hyphen with its line break too), and
 * between two letters or figures one of `- ' ’ _ &` or a colon with an ending (`SCB:s`). A hyphen that ends a word
 * stays with it: `förvaltnings-`. A word never ends in an invisible character.
 */
export function wordEnd(text: string, from: number): number {
  let end = lettersEnd(text, from);
  const after = classAt(text, end);
  if (end > from && (after === SPACE || after === BREAK)) return end;
  let at = end;
  while (at < text.length) {
    const found = classAt(text, at);
    if (found === LETTER || found === DIGIT || found === EXTEND) {
      at += widthAt(text, at);
      end = at;
    } else if (found === INVISIBLE) {
      at += text[at] === '\u00ad' && text[at + 1] === '\n' ? 2 : 1;
    } else if (end === at && text[at] === ':') {
      const ending = colonEndingEnd(text, at);
      if (ending === at) break;
      at = ending;
      end = at;
    } else if (end === at && joiners.includes(text[at]!) && startsWord(text, at + 1)) {
      at += 1;
    } else break;
  }
  return endsInHyphen(text, end) ? end + 1 : end;
}

function startsWord(text: string, index: number): boolean {
  const found = classAt(text, index);
  return found === LETTER || found === DIGIT;
}

/** A hyphen before a space or a mark: `styr- och`, `styr-/ledningsmodell`; not the dash of `ord--ord` or `ord->`. */
function endsInHyphen(text: string, index: number): boolean {
  const character = text[index];
  if (character === undefined || !hyphens.includes(character)) return false;
  const next = text[index + 1];
  return next === undefined || classAt(text, index + 1) === BREAK || !/[-\u2010\u2011–—>]/.test(next);
}

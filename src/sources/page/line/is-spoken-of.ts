import { endingsOf } from './endings-of.ts';

/** "OCH" of a name in capitals, which every text uses. */
const JOINS = /^(?:OCH|SAMT|FRÅN|FÖR|MED|TILL|VID|HOS|DEN|DET)$/u;

/** Whether a text uses a word of a name: "Rut Kallin" or "Kallins", also where the name stands in capitals. */
export function isSpokenOf(name: string, text: string): boolean {
  return name.split(/[^\p{L}\d-]+/u).some((word) => {
    if (JOINS.test(word)) return false;
    const stem = word.replace(/s$/iu, '');
    if (!/^\p{Lu}.{2}/u.test(stem)) return false;
    const isCased = /\p{Ll}/u.test(stem);
    return endingsOf(stem, isCased ? text : text.toUpperCase()).length > 0;
  });
}

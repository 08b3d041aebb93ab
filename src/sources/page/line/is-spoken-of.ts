import { endingsOf } from './endings-of.ts';

/** Whether a text uses a word of a name: "Rut Kallin" or "Kallins", also where the name stands in capitals. */
export function isSpokenOf(name: string, text: string): boolean {
  return name.split(/[^\p{L}\d-]+/u).some((word) => {
    const stem = word.replace(/s$/iu, '');
    if (!/^\p{Lu}.{2}/u.test(stem)) return false;
    const isCased = /\p{Ll}/u.test(stem);
    return endingsOf(stem, isCased ? text : text.toUpperCase()).length > 0;
  });
}

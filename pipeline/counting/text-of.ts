/** Code units made into letters at a time: a call takes only so many arguments. */
const PIECE = 4096;

/** The string of some code units: one of its own, that keeps no longer text alive. */
export function textOf(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += PIECE) {
    // Four times as quick as spreading them.
    text += Reflect.apply(String.fromCharCode, null, units.subarray(at, at + PIECE));
  }
  return text;
}

/** Whether a text uses a word of a name: "Rut Kallin" or "Kallins", also where the name stands in capitals. */
export function isSpokenOf(name: string, text: string): boolean {
  return name.split(/[^\p{L}\d-]+/u).some((word) => {
    const stem = word.replace(/s$/iu, '');
    const flags = /\p{Ll}/u.test(stem) ? 'u' : 'iu';
    return /^\p{Lu}.{2}/u.test(stem) && new RegExp(`(?<!\\p{L})${stem}`, flags).test(text);
  });
}

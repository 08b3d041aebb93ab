const FORMS = ['motivering', 'motiveringen', 'motiveringar', 'motiveringarna'];

/** A word as long as one of them, give or take a letter. */
const CANDIDATE = /(?<!\p{L})m\p{L}{8,14}(?!\p{L})/giu;

/**
 * Words with a misspelled "motivering" put right, for judging what they announce: "Mativeringen:", "med motveringen".
 * One letter may be wrong, missing, too much or changed places with the next. Offsets are not those of the words given.
 */
export function mendMotivering(words: string): string {
  return words.replace(CANDIDATE, (word) => {
    const small = word.toLowerCase();
    if (FORMS.includes(small)) return word;
    return FORMS.find((form) => isOneSlip(small, form)) ?? word;
  });
}

/** Whether two different words are one slip of the hand apart (optimal string alignment distance 1). */
function isOneSlip(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const [restOfA, restOfB] = [a.slice(at + 1), b.slice(at + 1)];
  const isSwapped = a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
  return restOfA === restOfB || a.slice(at) === restOfB || restOfA === b.slice(at) || isSwapped;
}

import type { Reading } from './reading.ts';

/** The reading of a token without a letter: a number, a mark, a symbol. Undefined for a word. */
export function readShape(text: string): Reading | undefined {
  if (/\p{L}/u.test(text)) return undefined;
  const shape = { lemma: text, evidence: 'shape', cost: 0 } as const;
  if (/\p{N}/u.test(text)) return { ...shape, partOfSpeech: 'NUM', tag: 'numeral' };
  if (/^[.!?:;"'”“’‘»«()[\]…]+$/u.test(text)) return { ...shape, partOfSpeech: 'PUNCT', tag: stopOrComma(text) };
  if (/^\p{P}+$/u.test(text) && !/[%&§@#*]/.test(text)) return { ...shape, partOfSpeech: 'PUNCT', tag: 'comma' };
  return { ...shape, partOfSpeech: 'SYM', tag: 'other' };
}

/** Brackets go on with the sentence; a full stop, a colon and a quotation mark begin anew. */
function stopOrComma(text: string): 'stop' | 'comma' {
  return /^[()[\]'’‘”"»«]+$/.test(text) ? 'comma' : 'stop';
}

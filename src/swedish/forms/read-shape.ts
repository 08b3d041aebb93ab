import type { Reading } from './reading.ts';

/** A web or e-mail address: `https://www.umea.se`, `info@umea.se`, not `t.ex.`. */
const ADDRESS = /:\/\/|^www\.|^\S+@\S+\.\p{L}+$/iu;

/** A number with an ordinal's ending: `2:a`, `62:e`. */
const ORDINAL = /^\d+:[ae]$/;

/** The reading of a number, a mark, a symbol or an address. Undefined for a word. */
export function readShape(text: string): Reading | undefined {
  if (/[@:/.]/.test(text) && ADDRESS.test(text))
    return { lemma: text, partOfSpeech: 'PROPN', tag: 'name', evidence: 'shape', cost: 0 };
  if (ORDINAL.test(text)) {
    return { lemma: text, partOfSpeech: 'ADJ', tag: 'adjective.any', evidence: 'shape', cost: 0 };
  }
  if (/\p{L}/u.test(text)) return undefined;
  const shape = { lemma: text, evidence: 'shape', cost: 0 } as const;
  if (/\p{N}/u.test(text)) return { ...shape, partOfSpeech: 'NUM', tag: 'numeral' };
  if (/^[.!?:;"'”“’‘»«()[\]…]+$/u.test(text)) return { ...shape, partOfSpeech: 'PUNCT', tag: tagOfMark(text) };
  if (/^\p{P}+$/u.test(text) && !/[%&§@#*]/.test(text)) return { ...shape, partOfSpeech: 'PUNCT', tag: 'comma' };
  return { ...shape, partOfSpeech: 'SYM', tag: 'other' };
}

/** A full stop begins anew, a bracket goes on with the sentence, and a quotation mark changes nothing. */
function tagOfMark(text: string): 'stop' | 'comma' | 'quote' {
  if (/^['’‘”“"»«]+$/.test(text)) return 'quote';
  return /^[()[\]]+$/.test(text) ? 'comma' : 'stop';
}

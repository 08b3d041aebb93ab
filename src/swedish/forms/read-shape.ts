import type { Tag } from '../context/tags.ts';
import type { PartOfSpeech } from '../swedish-word.ts';
import { newReading, type Reading } from './reading.ts';

/** A web or e-mail address: `https://www.umea.se`, `info@umea.se`, not `t.ex.`. */
const ADDRESS = /:\/\/|^www\.|^\S+@\S+\.\p{L}+$/iu;

/** A number with an ordinal's ending: `2:a`, `62:e`. */
const ORDINAL = /^\d+:[ae]$/;

/** The reading of a number, a mark, a symbol or an address. Undefined for a word. */
export function readShape(text: string): Reading | undefined {
  if (/[@:/.]/.test(text) && ADDRESS.test(text)) return shape(text, 'PROPN', 'name');
  if (ORDINAL.test(text)) return shape(text, 'ADJ', 'adjective.any');
  if (/\p{L}/u.test(text)) return undefined;
  if (/\p{N}/u.test(text)) return shape(text, 'NUM', 'numeral');
  if (/^[.!?:;"'”“’‘»«()[\]…]+$/u.test(text)) return shape(text, 'PUNCT', tagOfMark(text));
  if (/^\p{P}+$/u.test(text) && !/[%&§@#*]/.test(text)) return shape(text, 'PUNCT', 'comma');
  return shape(text, 'SYM', 'other');
}

function shape(text: string, partOfSpeech: PartOfSpeech, tag: Tag): Reading {
  return newReading(text, partOfSpeech, tag, 'shape', 0);
}

/** A full stop begins anew, a bracket goes on with the sentence, and a quotation mark changes nothing. */
function tagOfMark(text: string): 'stop' | 'comma' | 'quote' {
  if (/^['’‘”“"»«]+$/.test(text)) return 'quote';
  return /^[()[\]]+$/.test(text) ? 'comma' : 'stop';
}

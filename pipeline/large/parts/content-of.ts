import type { Part } from './part.ts';
import { readFileOf } from './read-parts.ts';

/** The bytes of a part that decide, with the lexicons and the program, what it counts. */
export function* contentOf(part: Part): Generator<string | Uint8Array> {
  if (part.kind === 'lines') yield part.bytes;
  else for (const file of part.files) yield* [`${file}\0`, readFileOf(part.root, file), '\0'];
}

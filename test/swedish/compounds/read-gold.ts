import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface GoldRow {
  readonly lemma: string;
  /** Right segmentations, the offsets where a part begins; the given one first. */
  readonly boundaries: readonly (readonly number[])[];
  /** C a compound, N not to be split, B borderline. */
  readonly type: string;
  /** `tune`: looked at while the rules were written; `held`: only counted. */
  readonly half: string;
}

/** Reads the hand-made list of segmentations. */
export function readGold(): readonly GoldRow[] {
  const file = fileURLToPath(new URL('../gold/split.tsv', import.meta.url));
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#') && !line.startsWith('form\t'))
    .map((line) => {
      const [, lemma = '', parts = '', , type = '', alternatives = '', half = ''] = line.split('\t');
      const readings = [parts, ...alternatives.split(';').filter((reading) => reading !== '')];
      return { lemma, boundaries: readings.map(boundariesOf), type, half };
    });
}

/** `arbet+(s)+miljö` → [6]. */
function boundariesOf(reading: string): number[] {
  const boundaries: number[] = [];
  let offset = 0;
  for (const part of reading.split('+')) {
    const isLink = part.startsWith('(');
    if (offset > 0 && !isLink) boundaries.push(offset);
    offset += isLink ? part.length - 2 : part.length;
  }
  return boundaries;
}

import { JURY } from '../line/jury.ts';
import { WORDS_ON_WHY } from '../line/words-on-why.ts';

const TOLD_OF = new RegExp(
  `^(?:${JURY}(?:s ${WORDS_ON_WHY})?(?: \\p{Ll}+){0,4} om (\\p{Lu}[^.:]{2,60})|(?:(?:(?:Och|Samt|Men) o|O)m|Till) (\\p{Lu}[^.:]{2,60}?) \\p{Ll}+ ${JURY}|(?:Och|Samt|Men) (?:om|till) (\\p{Lu}[^.:]{2,60}))$`,
  'u',
);

/**
 * Of whom a line says that what follows is told: "Juryn om Viveka Strömbäck:", "Om Vara säger juryn:", "Till Vara
 * skriver juryn:", "Och om Ekskolans kök:".
 */
export function toldOf(line: string): string | undefined {
  const [, ...names] = TOLD_OF.exec(line.replace(/:$/u, '')) ?? [];
  return names.find((name) => name !== undefined)?.trim();
}

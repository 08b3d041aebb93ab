import { oneLine } from '../../src/one-line.ts';
import type { Language, Notice } from '../../src/records.ts';

/** So many lines are said where the rest can be read in a file. */
const MOST = 200;

/**
 * Says each notice as one line, `FILE:LINE: message`, as editors and terminals make links of.
 * @param report the report that holds all of them: those after the first 200 are then told by their number alone
 */
export function sayNotices(
  notices: readonly Notice[],
  language: Language,
  say: (line: string) => void,
  report?: string,
): void {
  const said = report === undefined ? notices : notices.slice(0, MOST);
  for (const { file, line, message } of said) {
    const where = [file, line].filter((part) => part !== undefined).join(':');
    say(oneLine(where === '' ? message[language] : `${where}: ${message[language]}`));
  }
  const rest = notices.length - said.length;
  if (rest > 0) {
    say(
      {
        sv: `… och ${rest} ${rest === 1 ? 'påpekande' : 'påpekanden'} till i ${report}.`,
        en: `… and ${rest} more ${rest === 1 ? 'remark' : 'remarks'} in ${report}.`,
      }[language],
    );
  }
}

import type { Language, Notice } from '../../src/records.ts';

/** Says each notice as one line, `FILE:LINE: message`, as editors and terminals make links of. */
export function sayNotices(notices: readonly Notice[], language: Language, say: (line: string) => void): void {
  for (const { file, line, message } of notices) {
    const where = [file, line].filter((part) => part !== undefined).join(':');
    say(where === '' ? message[language] : `${where}: ${message[language]}`);
  }
}

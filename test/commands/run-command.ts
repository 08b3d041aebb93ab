import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import type { Command } from '../../pipeline/commands/command.ts';
import { languageOf } from '../../pipeline/options.ts';
import { CorpusError } from '../../src/errors.ts';

export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command as the shell does: what a person can mend becomes one line and code 1, anything else is thrown. */
export async function runCommand(command: Command, args: readonly string[], stdin = ''): Promise<Said> {
  const io = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() };
  io.stdin.end(stdin);
  let code = 1;
  let line = '';
  try {
    code = await command.run(args, io);
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    line = `${error.inLanguage(languageOf(args))}\n`;
  }
  const text = (stream: PassThrough) => String(stream.read() ?? '');
  return { code, out: text(io.stdout), err: text(io.stderr) + line };
}

/** Lays files out in a new folder, whose name has what people's folders have: a space and an å. */
export function layOut(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'på prov '));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** A source of one citation with its facts at the head. */
export function citationFile(year: number, recipient: string, text: string): string {
  return `---\nyear: ${year}\nrecipient: ${recipient}\naward: Nordstjärnan\n---\n\n${text}\n`;
}

/** A corpus of three invented citations. */
export const threeCitations: Readonly<Record<string, string>> = {
  'corpus/citations/2019-asby.md': citationFile(
    2019,
    'Åsby',
    'Åsby får priset för sin tydliga styrning och för god kvalitet i omsorgen. Medborgarna är nöjda.',
  ),
  'corpus/citations/2021-ovik.md': citationFile(
    2021,
    'Övik',
    'Övik visar mod och förnyelse. Uppföljning av resultat är en del av vardagen, och kvalitet går före fart.',
  ),
  'corpus/citations/2023-ekby.md': citationFile(
    2023,
    'Ekby',
    'Med effektiv service och ett engagerat ledarskap möter Ekby sina invånare. Kvalitet är ledordet.',
  ),
};

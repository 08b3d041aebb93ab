import { CorpusError } from '../src/errors.ts';
import type { Command } from './commands/command.ts';
import { languageOf } from './options.ts';

/** Every command by its name; each is loaded only when asked for. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  analyze: () => import('./commands/analyze.ts'),
  merge: () => import('./commands/merge.ts'),
  add: () => import('./commands/add.ts'),
  compare: () => import('./commands/compare.ts'),
  'check-corpus': () => import('./commands/check-corpus.ts'),
  verify: () => import('./commands/verify.ts'),
  lemmatize: () => import('./commands/lemmatize.ts'),
  evaluate: () => import('./commands/evaluate.ts'),
  findings: () => import('./commands/findings.ts'),
  'check-package': () => import('./commands/check-package.ts'),
};

/** The shell: finds the command, runs it, and turns what a person can mend into one line and exit code 1. */
async function main(): Promise<number> {
  const [name = '', ...args] = process.argv.slice(2);
  const language = languageOf(args);
  try {
    const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (load === undefined) {
      const known = Object.keys(COMMANDS).join(', ');
      throw new CorpusError('unknown-command', {
        sv: `Okänt kommando ”${name}”. Det finns: ${known}.`,
        en: `Unknown command "${name}". There are: ${known}.`,
      });
    }
    const { run } = await load();
    return await run(args, process);
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    process.stderr.write(`${error.inLanguage(language)}\n`);
    return 1;
  }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});
void main().then((code) => {
  process.exitCode = code;
});

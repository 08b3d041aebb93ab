import type { Language, Notice, Wording } from '../src/records.ts';
import { jsonLines } from './json-lines.ts';
import type { LiveLine } from './live-line.ts';
import type { OutputFile } from './output-file.ts';
import { stageFile } from './stages/stage-file.ts';
import type { StageLog } from './stages/stage-log.ts';
import { stageNumber } from './stages/stage-number.ts';
import type { Stage } from './stages/stages.ts';

/**
 * A log that says one line per stage and keeps its records as files to write.
 */
export class FileLog implements StageLog {
  readonly files: OutputFile[] = [];
  /** What was doubtful in the sources, for a run that stops before its notices are complete. */
  notices: readonly Notice[] = [];
  readonly #until: Stage | null;
  readonly #say: (line: string) => void;
  readonly #language: Language;

  readonly #live: LiveLine | null;

  /** @param live the line for work under way, null where there is no terminal */
  constructor(until: Stage | null, language: Language, say: (line: string) => void, live: LiveLine | null) {
    this.#live = live;
    this.#until = until;
    this.#language = language;
    this.#say = say;
  }

  remark(wording: Wording): void {
    this.#say(wording[this.#language]);
  }

  doubts(notices: readonly Notice[]): void {
    this.notices = notices;
  }

  progress(stage: Stage, done: number, all: number): void {
    this.#live?.show(stage, done, all);
  }

  stage(stage: Stage, records: Readonly<Record<string, readonly unknown[]>>, found: Wording): boolean {
    for (const [name, rows] of Object.entries(records))
      this.files.push({ path: stageFile(stage, name), content: jsonLines(rows) });
    this.#live?.wipe();
    this.#say(`${stageNumber(stage)} ${stage.padEnd(16)} ${found[this.#language]}`);
    return stage === this.#until;
  }
}

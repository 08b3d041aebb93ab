import { performance } from 'node:perf_hooks';
import type { Language } from '../src/records.ts';

/** Milliseconds between two versions of the line, and before the first. */
const PACE = 250;

/** A terminal, as far as the line needs it. */
interface Terminal {
  write(text: string): unknown;
}

/**
 * One line on a terminal that says how far the work has come: count, rate and time left. It is written over itself and
 * wiped before anything else is said; work that takes less than a quarter of a second never shows it.
 */
export class LiveLine {
  readonly #terminal: Terminal;
  readonly #language: Language;
  readonly #now: () => number;
  #stage = '';
  #began = 0;
  #shown = 0;
  #isUp = false;

  constructor(terminal: Terminal, language: Language, now: () => number = () => performance.now()) {
    this.#terminal = terminal;
    this.#language = language;
    this.#now = now;
  }

  show(stage: string, done: number, all: number): void {
    const now = this.#now();
    if (stage !== this.#stage) {
      this.#stage = stage;
      this.#began = now;
      this.#shown = now;
    }
    if (now - this.#shown < PACE || done === 0) return;
    this.#shown = now;
    const rate = (1000 * done) / (now - this.#began);
    const seconds = Math.ceil((all - done) / rate);
    const perSecond = Math.round(rate);
    const text = {
      sv: `${stage}  ${done} av ${all}, ${perSecond} i sekunden, ${seconds} s kvar`,
      en: `${stage}  ${done} of ${all}, ${perSecond} a second, ${seconds} s left`,
    }[this.#language];
    this.#terminal.write(`\r\u001b[2K${text}`);
    this.#isUp = true;
  }

  /** Takes the line away. */
  wipe(): void {
    if (this.#isUp) this.#terminal.write('\r\u001b[2K');
    this.#isUp = false;
  }
}

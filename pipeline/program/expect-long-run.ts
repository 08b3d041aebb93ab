import { setFlagsFromString } from 'node:v8';

/**
 * How much a function is run before V8 optimizes it: between what serves a small run (`load-program.mjs`) and the much
 * less that V8 takes by itself.
 */
const BUDGET = 300_000;

/** To be called when it turns out that there is much to do: functions are optimized sooner from then on. */
export function expectLongRun(): void {
  setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}

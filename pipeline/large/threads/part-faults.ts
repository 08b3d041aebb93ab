import type { EntryCounts } from '../kept/part-counts.ts';
import { type Fault, TOLD_OF_A_PART } from '../parts/fault.ts';

const NONE = { faults: [], moreFaults: {} };

/** The faults of a part: the first of each kind, and how many further there are. */
export class PartFaults implements Pick<EntryCounts, 'faults' | 'moreFaults'> {
  readonly faults: { entry: number; fault: Fault }[];
  readonly moreFaults: Record<string, number>;
  readonly #toldOf = new Map<string, number>();

  /** Begins with those that are known already. */
  constructor({ faults, moreFaults }: Pick<EntryCounts, 'faults' | 'moreFaults'> = NONE) {
    this.faults = [...faults];
    this.moreFaults = { ...moreFaults };
    for (const { fault } of faults) this.#toldOf.set(fault.code, (this.#toldOf.get(fault.code) ?? 0) + 1);
    for (const [code, more] of Object.entries(moreFaults)) this.#toldOf.set(code, TOLD_OF_A_PART + more);
  }

  add(entry: number, fault: Fault): void {
    const told = this.#toldOf.get(fault.code) ?? 0;
    this.#toldOf.set(fault.code, told + 1);
    if (told < TOLD_OF_A_PART) this.faults.push({ entry, fault });
    else this.moreFaults[fault.code] = told + 1 - TOLD_OF_A_PART;
  }
}

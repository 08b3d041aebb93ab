import type { Notice, Wording } from '../../../src/records.ts';

/** Why an entry of a large corpus (a line, or a file) was not counted. */
export interface Fault {
  readonly code: string;
  readonly message: Wording;
}

/** Whether an entry that was read is a fault. */
export function isFault(entry: object): entry is Fault {
  return 'code' in entry && 'message' in entry;
}

/** Of each kind of fault, places that are told one by one. */
const TOLD = 10;

/** A fault and where it stands. */
export interface PlacedFault extends Fault {
  /** Place of its file among the corpus's files. */
  readonly order: number;
  readonly file: string;
  /** 1-based; null where the whole file is at fault. */
  readonly line: number | null;
}

/** Faults as notices: of each kind the first few by place, and how many more there are. */
export function tellFaults(faults: readonly PlacedFault[], more: ReadonlyMap<string, number>): readonly Notice[] {
  const kinds = [...new Set(faults.map(({ code }) => code))].sort();
  return kinds.flatMap((code) => {
    const inOrder = faults
      .filter((fault) => fault.code === code)
      .sort((a, b) => a.order - b.order || (a.line ?? 0) - (b.line ?? 0));
    const told = inOrder.slice(0, TOLD);
    const untold = inOrder.length - told.length + (more.get(code) ?? 0);
    const notices: Notice[] = told.map(({ message, file, line }) => ({
      code,
      message,
      file,
      ...(line !== null && { line }),
    }));
    return untold === 0 ? notices : [...notices, { code, message: andMore(told[0]!.message, untold) }];
  });
}

/** Faults told of one part at the most; the rest are counted. */
export const TOLD_OF_A_PART = TOLD;

function andMore(message: Wording, count: number): Wording {
  return {
    sv: `… och på ${count} ställen till: ${message.sv}`,
    en: `… and at ${count} more places: ${message.en}`,
  };
}

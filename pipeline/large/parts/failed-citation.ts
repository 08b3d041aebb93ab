import type { Fault } from './fault.ts';

const FAILED = 'citation-failed';

/** A citation that could not be counted, by a fault of the program. */
export function failedCitation(id: string, error: unknown): Fault {
  const what = error instanceof Error ? error.message : String(error);
  return {
    code: FAILED,
    message: {
      sv: `Motiveringen ”${id}” gick inte att räkna (${what}). Resten är räknat. Felet är programmets: berätta gärna om det.`,
      en: `The citation “${id}” could not be counted (${what}). The rest is counted. The fault is the program's: please report it.`,
    },
  };
}

/** A citation that a worker has died of. */
export const DEADLY_CITATION: Fault = {
  code: FAILED,
  message: {
    sv: 'Motiveringen gick inte att räkna: arbetet avbröts när den lästes. Resten är räknat.',
    en: 'The citation could not be counted: the work was cut off when it was read. The rest is counted.',
  },
};

/** Whether a fault is the program's, and may be mended before the next run. */
export function isProgramFault({ code }: Fault): boolean {
  return code === FAILED;
}

declare global {
  /** Set by the loader, which has read the sources anyway: see `load-program.mjs`. */
  var motiveringProgram: string | undefined;
}

/** A hash of the program's sources and packages; null where it is not run from its compiled form, as in its tests. */
export const program: string | null = globalThis.motiveringProgram ?? null;

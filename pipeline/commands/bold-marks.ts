/** Stand for the marks of bold type while lines are broken; no text has them once it is tidy. */
export const BOLD_MARKS = { start: '\u0001', end: '\u0002' } as const;

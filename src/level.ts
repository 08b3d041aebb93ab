/** The level of every test: a chance that reaches it, 0.05 or less, is called significant. */
export const LEVEL = 0.05;

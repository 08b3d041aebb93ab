/** Someone who sits in a jury speaks for himself. */
export const JURY_MEMBER = /ordförande|ledamo|ordf\./iu;

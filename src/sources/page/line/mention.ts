/** What a prize beside the first one is called: "hedersomnämnande", "hedrande omnämnanden", "särskilt omnämnande". */
export const MENTION = '(?:[Hh]eders|[Hh]edrande |[Hh]edersamt |[Ss]ärskilt )omnämnande(?:na|[nt])?(?!\\p{L})';

/** One of them, with what stands before it: "ett särskilt hedersomnämnande", "nämndens hedersomnämnande". */
export const A_MENTION = `(?:(?:[Ee]tt|\\p{L}+s|(?:19|20)\\d\\d års) )?(?:(?:särskilt|extra) )?${MENTION}(?:,? (?:för )?(?:19|20)\\d\\d(?!\\d))?`;

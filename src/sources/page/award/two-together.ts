const NAME = '\\p{Lu}\\p{Ll}[\\p{L}-]*';

/** "lantbrukarparet Inga och Stellan Ek", and behind it where they work or live. */
const FULL = `${NAME}(?: ${NAME}){1,2}`;

/** "arkitekterna Siv Bo och Per Ek"; "Systrarna" and "Familjerna" are part of a name. */
const OF_ONE_TRADE = new RegExp(
  `^(?!\\p{L}*(?:[Ss]ystrarna|[Bb]röderna|[Ss]yskonen|[Ff]amiljerna|[Kk]usinerna|[Tt]villingarna) )\\p{L}{3,}(?:erna|arna|orna) (${FULL} (?:och|&) ${FULL})(?:$|, .+| (?:i|på|vid|från) \\p{Lu}.*)$`,
  'u',
);

const TIED = new RegExp(
  `^(?:\\p{L}*paret|\\p{L}+duon|[Dd]uon|[Mm]akarna|[Kk]ompanjonerna|[Kk]ollegorna|[Vv]ännerna|[Vv]äninnorna) (${NAME}(?: ${NAME}){0,2} (?:och|&) ${NAME}(?: ${NAME}){1,2})(?:$|, .+| (?:i|på|vid|från) \\p{Lu}.*)$`,
  'u',
);

/**
 * The names of two persons who are told by what they are to each other: "Lantbrukarparet Inga och Stellan Ek", "makarna
 * Siv och Bo Al på Storgården", or by what both are: "arkitekterna Siv Bo och Per Ek". A place behind them is no part
 * of their names.
 *
 * @returns undefined for anyone else: "Paret Ek", "Vännerna i Norrby"
 */
export function twoTogether(words: string): string | undefined {
  return (TIED.exec(words) ?? OF_ONE_TRADE.exec(words))?.[1];
}

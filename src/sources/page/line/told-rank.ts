const ORDINALS = ['första', 'andra', 'tredje', 'fjärde', 'femte'];

/** "andra pris", "3:e plats", "förstapriset", "delad andraplats"; "det andra priset" may be the other of two. */
const RANK = `(?:(?<ordinal>${ORDINALS.join('|')})(?: (?=pris(?!\\p{L})|plats)|(?=pris|plats))|(?<digit>[1-5]):[ae] ?)(?<noun>pris|plats)(?:et|en|tagar(?:e|en|na))?(?!\\p{L})`;

/** "Andra pris, 15 000 kronor", "2:a pris – Familjen Ek", "2019: Delat tredje pris", "På andra plats kom Ekskolan" */
const AT_HEAD = new RegExp(
  `^(?:(?:19|20)\\d\\d\\s*[:–-]?\\s+)?(?:på |delat |delad )?${RANK}(?=$|\\s*[:.,–—(-]| (?:till|åt|går|gick|tilldelas|tilldelades|kom|hamnade|är|blev|blir|i|inom|för|\\d)(?!\\p{L}))`,
  'iu',
);

/**
 * "Ekskolan fick andra pris", "Motiveringen till andrapriset:", "Ekskolan (andra pris)"; not "fick andra pris i en
 * tävling".
 */
const GIVEN = new RegExp(
  `(?:\\(|(?<!\\p{L})(?:får|fick|tilldela(?:s|des|ts)|vann|vinner|erhåller|erhöll|(?:kom|kommer|hamnar|hamnade) på|motivering\\p{L}*,? (?:till|för)|om) )(?:ett |det |den |delat |delad )?${RANK}(?! (?:i|vid|på|inom)(?!\\p{L}))`,
  'iu',
);

/** "… som fick andra pris i fjol", "Efter andra pris 2018 och …": how it went before, or the prize of another. */
const OF_ANOTHER = new RegExp(
  `(?<!\\p{L})(?:som|när|efter|förra|tidigare|fjol)(?!\\p{L})|${unnamed(RANK)}.* (?:och|samt|men|medan)(?!\\p{L}).*(?:pris|plats|titel|årets)`,
  'iu',
);

/**
 * The rank that a line or a sentence gives the one it is of, as it is called: "Andra pris", "Tredje plats"; "Första
 * pris" too, which is the award itself.
 */
export function toldRank(line: string): string | undefined {
  const words = line.replace(/[*_]{1,3}/gu, '').trim();
  const { ordinal, digit, noun } = (AT_HEAD.exec(words) ?? GIVEN.exec(words))?.groups ?? {};
  if (noun === undefined || OF_ANOTHER.test(words)) return undefined;
  const said = ordinal?.toLocaleLowerCase('sv') ?? ORDINALS[Number(digit) - 1]!;
  return `${said.charAt(0).toLocaleUpperCase('sv')}${said.slice(1)} ${noun.toLocaleLowerCase('sv')}`;
}

/** A pattern of which nothing is asked but whether it is there. */
function unnamed(pattern: string): string {
  return pattern.replace(/\?<\p{Ll}+>/gu, '');
}

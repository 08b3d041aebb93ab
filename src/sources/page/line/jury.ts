/** Last parts of the names of bodies: "juryn", "prisnämnden", "bedömningsgruppen", "Svenska Akademien". */
const BODIES = [
  'juryn',
  'nämnden',
  'kommittén',
  'gruppen',
  'styrelsen',
  'panelen',
  'akademien',
  'akademin',
  'stiftelsen',
  'direktionen',
  'delegationen',
  'utskottet',
  'kapitlet',
  'kollegiet',
  'presidiet',
];

/** Whole words: what else ends so is another thing, as "anledningen" and "avdelningen" are. */
const WHOLE = [
  'valberedningen',
  'prisberedningen',
  'stipendieberedningen',
  'skolledningen',
  'företagsledningen',
  'kommunledningen',
  'klubbledningen',
  'fullmäktige',
  'kommunfullmäktige',
  'juryledamöterna',
  'domarna',
  'prisdomarna',
  'tävlingsdomarna',
  'bedömarna',
  'granskarna',
];

/** "kyrkorådet", "prisrådet"; a "kommunalråd" or "borgarråd" is one person, and "området" none. */
const COUNCILS = [
  'kyrko',
  'församlings',
  'stifts',
  'kultur',
  'ungdoms',
  'idrotts',
  'student',
  'konst',
  'pris',
  'stipendie',
  'bygde',
  'hembygds',
  'forsknings',
  'vetenskaps',
  'musei',
  'kvalitets',
  'miljö',
  'skönhets',
].map((kind) => `${kind}rådet`);

/** "sällskapets prisnämnd", "en enhällig jury" */
const OF_GIVER =
  '(?:\\p{L}+s|[Ee]n (?:enig|enhällig|samlad|imponerad)) \\p{L}*(?:jury|nämnd|kommitté|styrelse|panel|utskott|kapitel|kollegium|beredning)(?=\\P{L}|s\\P{L})';

const inEitherCase = (word: string) => `[${word[0]!.toUpperCase()}${word[0]}]${word.slice(1)}`;

/**
 * Source of a pattern: those whose work it is to choose who gets an award, as a page calls them: "juryn",
 * "Prisnämnden", "kyrkorådet", "bedömarna", "gillets styrelse". With an s behind it they own what follows.
 */
export const JURY = `(?:\\p{L}*(?:${BODIES.map(inEitherCase).join('|')})|${[...WHOLE, ...COUNCILS].map(inEitherCase).join('|')}|${OF_GIVER})`;

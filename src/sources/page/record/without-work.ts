import { withoutOccupation } from '../award/without-occupation.ts';

/** "Ek Arkitekter AB för Stadsbadet, Lund", "Siv Bo, för omslaget till Vass": who it is, and for what. */
const FOR_WORK = /^(\p{Lu}[^,]*? [^,]*?),? för .+$/u;

/** "Enheten för …", "Centrum för …": a name that goes on. */
const GOES_ON =
  /(?:enheten|avdelningen|institut(?:et|ion(?:en)?)?|centrum|centret|myndigheten|föreningen|förening|förbundet|sällskapet|stiftelsen|nätverket|museet|museum|rådet|byrån|nämnden|förvaltningen|kontoret|akademi[en]n|fonden|gruppen|hus|huset)$/iu;

/**
 * A name without what its bearer got the award for, where the citation calls it by the part before "för" alone: "Ek
 * Arkitekter AB för Stadsbadet" of a text about Ek Arkitekter. Anyone else as written: "Centrum för leksaker".
 *
 * @param citation its text
 */
export function withoutWork(name: string, citation: string): string {
  const written = FOR_WORK.exec(name)?.[1];
  if (written === undefined || GOES_ON.test(written)) return name;
  const called = withoutOccupation(written).replace(/ (?:AB|HB|KB)$/u, '');
  return citation.includes(called) && !citation.includes(`${called} för`) ? written : name;
}

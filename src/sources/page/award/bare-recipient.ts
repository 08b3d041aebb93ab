/** Municipalities whose names end in s though the ending is none of `ENDS_IN_S`. */
const ENDING_IN_S = new Set(['Grums', 'Pargas', 'Närpes', 'Karis']);

/** Place names that keep their s: Alingsås, Hagfors, Höganäs. Not Sundsvalls, Stockholms, Hofors' neighbors. */
const ENDS_IN_S = /(?:ås|fors|näs)$/u;

/** Names whose genitive is not the name and an s. */
const IRREGULAR: Readonly<Record<string, string>> = { Falu: 'Falun' };

/**
 * The bare name of a municipality, and anyone else as written.
 *
 * `Sundsvalls kommun` → `Sundsvall`, `Borås Stad` → `Borås`, `Kalmar kommun för Kvarnholmens torg` → `Kalmar`,
 * `Umeå kommun och Lunds kommun` → `Umeå och Lund`; `Lunds kommuns hemtjänst` and `Region Gotland` stay.
 */
export function bareRecipient(written: string): string {
  const name = capitalsOnly(written.normalize('NFC').replace(/\s+/g, ' ').trim()).replace(
    /^(\p{Lu}[\p{L} -]{1,40}? (?:kommun|stad)),? för .+$/u,
    '$1',
  );
  const parts = name.split(/ (?:och|samt|&) |, /u);
  if (parts.length > 1 && parts.every((part) => /\p{L} (?:kommun|stad|Kommun|Stad)$/u.test(part))) {
    return name.replace(/\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)* (?:kommun|stad|Kommun|Stad)(?!\p{L})/gu, (part) =>
      bareRecipient(part),
    );
  }
  const municipality = /^(?:Kommunen )?(\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,2}) (?:kommun|stad|Kommun|Stad)$/u.exec(
    name,
  )?.[1];
  if (municipality === undefined) return name;
  const irregular = IRREGULAR[municipality];
  if (irregular !== undefined) return irregular;
  const isName = ENDS_IN_S.test(municipality) || ENDING_IN_S.has(municipality) || !municipality.endsWith('s');
  return isName ? municipality : municipality.slice(0, -1);
}

/** `MULLSJÖ KOMMUN` → `Mullsjö kommun`; `IK Svansjö` and `SMHI` stay. */
function capitalsOnly(name: string): string {
  if (!/^[\p{Lu} -]+ (?:KOMMUN|STAD)$/u.test(name)) return name;
  return name
    .toLocaleLowerCase('sv')
    .replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toLocaleUpperCase('sv'))
    .replace(/(?:Kommun|Stad)$/u, (word) => word.toLowerCase());
}

const ALL_CAPITALS = /^\P{Ll}*\p{Lu}{4,}\P{Ll}*$/u;

/** "i hälsingland", "i nyköping": by its end a place, where "i slöjd" is none. */
const PLACE_AT_END =
  /(?<= i )(?:\p{Ll}+(?:land|stad|borg|köping|by|ås|sjö|fors|berg|hamn|sund|torp|hult|holm|näs|bro|ryd|vik|arna)|skåne|blekinge|närke)$/u;

/** A name that is written in capitals as one is within a text: "PRISET FÖR GOD VÅRD I VÄRMLAND" without all but two. */
export function fromCapitals(name: string): string {
  if (!ALL_CAPITALS.test(name)) return name;
  return name
    .toLocaleLowerCase('sv')
    .replace(PLACE_AT_END, (place) => place.charAt(0).toLocaleUpperCase('sv') + place.slice(1));
}

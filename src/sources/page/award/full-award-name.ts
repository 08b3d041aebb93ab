const KIND =
  /^(?:\p{L}+ )?\p{L}*?(?:pris(?=(?:et)?$)|stipendi(?:um)?(?=(?:et)?$)|medalj(?=(?:en)?$)|utmärkelse(?=n?$))/u;

/** "Kommunens kvalitetspris": whose page it is says which, and its name is what the page calls it elsewhere. */
const OF_MUNICIPALITY = /^(?:Kommunens|Stadens|Regionens|Landstingets|Länets) (\p{Ll}{3,}(?:pris|stipendi)(?:um)?)$/u;

/**
 * An award that is named by its kind alone, by its giver's name for it: "Kulturpriset" → "Kulturnämndens kulturpris".
 *
 * @param others the awards the page names; without a fuller one of the same kind the name stays as it is
 */
export function fullAwardName(award: string, others: readonly string[]): string {
  const own = OF_MUNICIPALITY.exec(award)?.[1];
  if (own !== undefined) {
    const named = others.find((other) => other.toLocaleLowerCase('sv') === `${own}et`);
    if (named !== undefined) return named;
  }
  const kind = KIND.exec(award)?.[0]
    .toLocaleLowerCase('sv')
    .replace(/stipendi$/u, 'stipendium');
  if (kind === undefined) return award;
  // "skolans medalj" is that of Bruksskolan: a giver's noun may be a part of its name.
  const end = kind.includes(' ') ? kind : ` ${kind}`;
  return (
    others.find(
      (other) =>
        /^\p{Lu}[\p{L}: ]*s \p{Ll}+$/u.test(other) &&
        other.length > award.length &&
        other.toLocaleLowerCase('sv').endsWith(end),
    ) ?? award
  );
}

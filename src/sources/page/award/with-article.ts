const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/stipendiet$/iu, 'stipendium'],
  [/priset$/iu, 'pris'],
  [/diplomet$/iu, 'diplom'],
  [/medaljen$/iu, 'medalj'],
  [/plaketten$/iu, 'plakett'],
  [/utmärkelsen$/iu, 'utmärkelse'],
];

/**
 * An award in the form that the page calls it by: "Nobelska kulturpris" of "får årets Nobelska kulturpris" is Nobelska
 * kulturpriset where a heading has that.
 *
 * @param others the awards that the page or the record names
 */
export function withArticle(award: string, others: readonly string[]): string {
  const key = award.toLocaleLowerCase('sv');
  return (
    others.find((other) =>
      ENDINGS.some(
        ([ending, bare]) => ending.test(other) && other.replace(ending, bare).toLocaleLowerCase('sv') === key,
      ),
    ) ?? award
  );
}

/** "Umeås största scen", "Skånes allra äldsta bageri" */
const OF_PLACE =
  /^\p{Lu}[\p{L}-]+s (?:\p{Ll}+ )?(?:(?:stör|äld|min|yng|bä|främ|hög|läng)sta|\p{Ll}{3,}aste) (?:\p{Ll}+ )?\p{Ll}{3,}$/u;

/** "Företaget bakom appen Grönt", "Kvinnorna bakom loppisen" */
const BEHIND_WORK =
  /^(?:företaget|bolaget|föreningen|gruppen|teamet|gänget|duon|paret|kvinnan|kvinnorna|mannen|männen|personen|personerna|arrangören|arrangörerna|eldsjälen|eldsjälarna) bakom \p{L}/iu;

/** Whether what stands where a winner does tells what the winner is, and no name: the name stands beside it. */
export function onlyDescribes(recipient: string): boolean {
  return OF_PLACE.test(recipient) || BEHIND_WORK.test(recipient);
}

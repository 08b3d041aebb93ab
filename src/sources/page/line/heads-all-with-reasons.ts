/** "2017 års pristagare – motivering till utmärkelsen:", "Årets vinnare med juryns motivering" */
const WINNERS_WITH_REASONS =
  /^[*_]*(?:(?:(?:19|20)\d\d års|årets|alla|samtliga) )?(?:pristagare|vinnare|mottagare|stipendiater|medaljörer)(?: (?:19|20)\d\d)?,?(?: (?:[–—-]|med|och|samt))? (?:(?:juryns|nämndens|kommitténs) )?motivering(?:ar)?(?: (?:till|för) (?:utmärkelsen|priset|respektive|var och en|varje)[^.:]{0,30})?[*_]*:?[*_]*$/iu;

/** "Nedan kan du läsa juryns motivering för varje år." */
const REASON_OF_EACH =
  /(?<!\p{L})motivering(?:en)? (?:till|för) (?:varje|vart|respektive|alla|samtliga)(?: \p{Ll}+)?[.:]?[*_]*$/iu;

/** Whether a line is over all winners, each with its own reason, and announces none. */
export function headsAllWithReasons(words: string): boolean {
  return WINNERS_WITH_REASONS.test(words) || REASON_OF_EACH.test(words);
}

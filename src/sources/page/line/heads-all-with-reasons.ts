/**
 * "2017 års pristagare – motivering till utmärkelsen:", "Årets vinnare med juryns motivering": all of them, each with
 * its own.
 */
export function headsAllWithReasons(words: string): boolean {
  return /^[*_]*(?:(?:(?:19|20)\d\d års|årets|alla|samtliga) )?(?:pristagare|vinnare|mottagare|stipendiater|medaljörer)(?: (?:19|20)\d\d)?,?(?: (?:[–—-]|med|och|samt))? (?:(?:juryns|nämndens|kommitténs) )?motivering(?:ar)?(?: (?:till|för) (?:utmärkelsen|priset|respektive|var och en|varje)[^.:]{0,30})?[*_]*:?[*_]*$/iu.test(
    words,
  );
}

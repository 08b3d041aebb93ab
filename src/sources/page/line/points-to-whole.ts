/**
 * "Läs hela motiveringen här": what stands above it is but a part of the text. "Läs mer om projektet" says nothing of
 * that.
 */
export function pointsToWhole(words: string): boolean {
  return /^[*_[]*(?:läs|se|här (?:hittar|finns)) (?:du )?(?:hela|juryns hela|den fullständiga) (?:\p{Ll}+s )?motivering/iu.test(
    words,
  );
}

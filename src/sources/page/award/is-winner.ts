/** Whether words only say that someone won: "årets vinnare", "mottagare av", "2014 års pristagare". */
export function isWinner(words: string): boolean {
  return /^(?:(?:19|20)\d\d års |årets |vår |den (?:första|andra|tredje) )?(?:stolta? |glada? )?(?:vinnare|vinnaren|(?<=års )\p{L}+(?:pristagare|stipendiat|medaljör)|pristagare|pristagaren|mottagare|mottagaren|segrare|segraren|etta|tvåa|trea)(?:$| av | i | år | (?:19|20)\d\d)/iu.test(
    words,
  );
}

/** "Hej Alva!", "Vänliga hälsningar": how a letter begins and ends. */
export function isGreeting(words: string): boolean {
  return (
    /^(?:hej|hejsan|hallå|bästa|kära|god (?:dag|morgon)|(?:med |många )?(?:vänliga? |bästa |varma )?hälsning(?:ar)?|mvh|till)(?!\p{L})/iu.test(
      words,
    ) && words.length <= 40
  );
}

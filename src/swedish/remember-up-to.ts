/**
 * The same function of a string, which keeps its answers: at most `limit` of them, then all are forgotten, so that
 * memory does not grow with the text.
 */
export function rememberUpTo<Answer>(limit: number, ask: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = ask(text);
    if (answers.size >= limit) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}

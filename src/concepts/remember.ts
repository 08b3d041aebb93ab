/** How many answers are remembered before memory is given back; a bound on memory, without effect on any answer. */
const remembered = 200_000;

/** The same function of a string, which is asked only once for each string as long as there is room. */
export function remember<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = ask(text);
    if (answers.size >= remembered) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}

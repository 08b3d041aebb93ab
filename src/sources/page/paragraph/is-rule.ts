/** A line between parts: "-----", "* * *", "= = =". */
const RULE = /^(?:={3,}|-{3,}|\*{3,}|_{3,}|#{3,}|\+{3,}|[*·•–—~=-]( ?[*·•–—~=-]){2,})$/;

/** Whether a line is a rule between parts of a page. */
export function isRule(line: string): boolean {
  return RULE.test(line);
}

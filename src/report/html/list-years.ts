/**
 * Years as in running text, those that follow upon each other in the corpus as a span: `2003, 2009–2015`. A span has
 * three editions or more. `all` are the years of the corpus, oldest first.
 */
export function listYears(years: readonly number[], all: readonly number[]): string {
  const place = new Map(all.map((year, index) => [year, index]));
  const runs: number[][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run !== undefined && before !== undefined && place.get(before)! + 1 === place.get(year)) run.push(year);
    else runs.push([year]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(', '))).join(', ');
}

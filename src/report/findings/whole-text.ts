/** A whole number of any size, in groups of three from five figures. */
export function wholeText(count: bigint | number): string {
  const figures = count.toString();
  return figures.length < 5 ? figures : figures.replace(/\B(?=(\d{3})+$)/g, '\u00A0');
}

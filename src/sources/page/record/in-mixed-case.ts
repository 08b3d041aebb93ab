/** A name in capitals as the page writes it elsewhere: "ELSA NYMAN" → "Elsa Nyman". */
export function inMixedCase(name: string, text: string): string {
  if (/\p{Ll}/u.test(name) || !/\p{Lu}{4,}/u.test(name)) return name;
  const written = new RegExp(name.replace(/[^\p{L}\d]+/gu, '[^\\p{L}\\d]+'), 'giu');
  for (const [found] of text.matchAll(written)) if (/\p{Ll}/u.test(found)) return found.replace(/\s+/g, ' ');
  return name;
}

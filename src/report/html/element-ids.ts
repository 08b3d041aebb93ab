/** Gives every thing on the page an id of letters, digits and hyphens: the same key always the same id, no id twice. */
export type ElementIds = (kind: string, ...key: readonly (string | number)[]) => string;

function slug(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
}

/** A fresh set of ids. Keys whose slugs agree are told apart by a number, in the order they are first asked for. */
export function elementIds(): ElementIds {
  const given = new Map<string, string>();
  const taken = new Set<string>();
  return (kind, ...key) => {
    const name = JSON.stringify([kind, ...key]);
    const known = given.get(name);
    if (known !== undefined) return known;
    const base = [kind, ...key.map((part) => slug(String(part)))].filter((part) => part !== '').join('-');
    let id = base;
    for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
    taken.add(id);
    given.set(name, id);
    return id;
  };
}

/**
 * A wording with its `{names}` filled in. Every name must be given; a missing one is a bug of ours and throws.
 * `fillWording('{k} av {n}', { k: 8, n: 11 })` is `8 av 11`.
 */
export function fillWording(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`no value for {${name}} in "${template}"`);
    return String(value);
  });
}

import type { Content } from './markup.ts';

/**
 * A wording whose `{names}` are filled in with content that keeps its markup, such as words in italics. Every name must
 * be given; a missing one is a bug of ours and throws.
 */
export function composeWording(template: string, values: Readonly<Record<string, Content>>): Content {
  return template.split(/\{(\w+)\}/).map((part, index): Content => {
    if (index % 2 === 0) return part;
    if (!(part in values)) throw new Error(`no value for {${part}} in "${template}"`);
    return values[part];
  });
}

import { escapeHtml } from './escape-html.ts';

/** HTML or SVG source that is safe to print as it is. Only `html` and `trusted` make it. */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  toString(): string {
    return this.source;
  }
}

/** What may stand in a template: text and numbers are escaped, markup is kept, lists are joined, nothing is nothing. */
export type Content = string | number | Markup | readonly Content[] | null | undefined | false;

function sourceOf(content: Content): string {
  if (content === null || content === undefined || content === false) return '';
  if (content instanceof Markup) return content.source;
  if (typeof content === 'string') return escapeHtml(content);
  if (typeof content === 'number') return String(content);
  return content.map(sourceOf).join('');
}

/**
 * A template whose every hole is escaped unless it holds markup already. Attribute values must stand in double quotes.
 */
export function html(strings: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  let source = strings[0] ?? '';
  contents.forEach((content, index) => {
    source += sourceOf(content) + strings[index + 1];
  });
  return new Markup(source);
}

/** Source that this program wrote itself, such as the style sheet: never anything that came from a corpus. */
export function trusted(source: string): Markup {
  return new Markup(source);
}

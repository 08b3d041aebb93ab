import type { ComposedPage } from './compose-page.ts';
import type { FoundOnPage } from './read-composed.ts';

/**
 * A composed page that is read wrong, for a person to read: the seed, the page, what was expected and what was found.
 */
export function showPage(
  seed: number,
  { format, text, citations }: ComposedPage,
  found: FoundOnPage,
  silent: readonly string[],
): string {
  const list = (of: readonly { year: number; recipient?: string; text: string }[]): string[] =>
    of.map(({ year, recipient, text }) => `  ${year} ${recipient}: ${text}`);
  return [
    `Composed page ${seed} (${format}):`,
    text,
    'Wrong:',
    ...silent.map((fault) => `  ${fault}`),
    'Expected:',
    ...list(citations.map(({ recipient, ...rest }) => ({ ...rest, recipient: recipient.expected }))),
    'Found:',
    ...list(found.citations as readonly { year: number; recipient?: string; text: string }[]),
    'Flagged:',
    ...found.notices.map(({ line, code }) => `  line ${line}: ${code}`),
  ].join('\n');
}

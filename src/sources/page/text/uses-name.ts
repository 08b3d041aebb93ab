import type { RecordHead } from '../view/record-head.ts';

/** Whether a text uses the name of whose record it is: it is then said of that one, and not by that one. */
export function usesName(
  { recipient, name }: Readonly<Partial<Pick<RecordHead, 'recipient' | 'name'>>>,
  words: string,
): boolean {
  const [first = ''] = (recipient ?? name ?? '').split(/[\s,]/u);
  return first.length > 2 && words.includes(first.replace(/s$/u, ''));
}

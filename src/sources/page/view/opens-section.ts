import type { Paragraph } from '../paragraph/paragraph.ts';

/** Whether a line opens a section of minutes, which inherits nothing of the one before it: "§ 10. Fastigheten". */
export function opensSection({ kind, words }: Pick<Paragraph, 'kind' | 'words'>): boolean {
  return kind === 'heading' && /^§+ ?\d/u.test(words);
}

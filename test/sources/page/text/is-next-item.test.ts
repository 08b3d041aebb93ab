import { expect, it } from 'vitest';
import { splitParagraphs } from '../../../../src/sources/page/paragraph/split-paragraphs.ts';
import { isNextItem } from '../../../../src/sources/page/text/is-next-item.ts';

it.each([
  ['the same mark', '- Siv simmar.\n- Bo ror.', true],
  ['numbers', '1. Siv simmar.\n2. Bo ror.', true],
  ['another mark', '- Siv simmar.\n\n* KALENDER', false],
  ['no list above', 'Siv simmar.\n\n- Bo ror.', false],
  ['no item', '- Siv simmar.\n\nBo ror.', false],
])('%s', (_what, text, isNext) => {
  expect(isNextItem({ text, paragraphs: splitParagraphs(text, 0) }, 1)).toBe(isNext);
});

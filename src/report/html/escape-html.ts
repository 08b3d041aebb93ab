const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters but tab and line ends, marks that turn the direction of text, and halves of surrogate pairs. */
const unprintable = /(?![\t\n\r])\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|\p{Cs}/gu;

/**
 * Text made safe between tags and inside quoted attributes. What HTML forbids, and what could rearrange the text around
 * it, is shown as the replacement character.
 */
export function escapeHtml(text: string): string {
  return text.replace(unprintable, '\uFFFD').replace(/[&<>"']/g, (character) => entities[character]!);
}

import type { HTMLElement } from 'node-html-parser';

const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SVG',
  'NAV',
  'FORM',
  'SELECT',
  'IFRAME',
  'HEAD',
  'DIALOG',
  'LABEL',
  'MENU',
]);
const COOKIE = /cookie|consent|kakor|breadcrumb|skip-link|share|social/i;

/** Where readers write below a piece of news. */
const OF_READERS =
  /(?:^|[\s_-])(?:comments|comment-(?:list|section|thread)|kommentarer|kommentarsfält|disqus)(?:$|[\s_-])/i;

/** What an encyclopedia or a content system puts beside its words: links to edit, references, tables of contents. */
const APPARATUS =
  /(?:^|[\s_-])(?:mw-editsection|editsection|edit-link|reference|footnote-ref|noteref|toc|headerlink|anchor-link)(?:$|\s)/i;

/**
 * Whether an element is part of the site and not of the page's words: scripts, menus, footers, cookie boxes, readers'
 * comments, links to edit, marks that refer to a note.
 *
 * @param quoted whether it stands in a blockquote, whose footer tells who it is by
 */
export function isLeftOut(element: HTMLElement, tag: string, quoted: boolean): boolean {
  return (
    SKIPPED.has(tag) ||
    (tag === 'ASIDE' && !/motivering/iu.test(element.text)) ||
    (tag === 'BUTTON' && !unfolds(element)) ||
    (tag === 'FOOTER' && !quoted) ||
    (tag === 'SUP' && refersToNote(element)) ||
    isHidden(element)
  );
}

function isHidden(element: HTMLElement): boolean {
  const marks = `${element.getAttribute?.('class') ?? ''} ${element.getAttribute?.('id') ?? ''} ${element.getAttribute?.('role') ?? ''}`;
  return (
    COOKIE.test(marks) ||
    OF_READERS.test(marks) ||
    APPARATUS.test(element.getAttribute?.('class') ?? '') ||
    /^toc$/i.test(element.getAttribute?.('id') ?? '') ||
    /navigation|contentinfo/.test(marks) ||
    ((element.getAttribute?.('hidden') !== undefined || element.getAttribute?.('aria-hidden') === 'true') &&
      !isFolded(element))
  );
}

/** Whether a hidden element is a panel that a button of the page unfolds. */
function isFolded(element: HTMLElement): boolean {
  const marks = `${element.getAttribute('class') ?? ''} ${element.getAttribute('role') ?? ''}`;
  const before = element.previousElementSibling;
  const button = before?.rawTagName.toUpperCase() === 'BUTTON' ? before : before?.querySelector('button');
  return (
    element.getAttribute('aria-labelledby') !== undefined ||
    /panel|collaps|accordion|(?:^|[\s_-])tab/i.test(marks) ||
    (button !== undefined && button !== null && unfolds(button))
  );
}

/** Whether a button heads what it shows and hides: the name of a panel in an accordion. */
function unfolds(button: HTMLElement): boolean {
  return (
    ['aria-expanded', 'aria-controls', 'data-toggle', 'data-bs-toggle'].some(
      (name) => button.getAttribute(name) !== undefined,
    ) || /accordion|toggle|collapse/i.test(button.getAttribute('class') ?? '')
  );
}

/** "[2]", or a number that is a link: not the 2 of "m²". */
function refersToNote(element: HTMLElement): boolean {
  const words = element.text.trim();
  return /^[[(]\w{1,3}[\])]$/u.test(words) || (/^[\d*†]{1,3}$/u.test(words) && element.querySelector('a') !== null);
}

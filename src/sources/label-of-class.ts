import type { HTMLElement } from 'node-html-parser';
import { sentencesOf } from './page/award/sentences-of.ts';
import { findCue } from './page/line/find-cue.ts';

const TEXT = /^(?:jury(?:ns)?-?)?motiv(?:ering(?:en|stext|-text)?|ation)$/i;
const RECIPIENT = /^(?:vinnare|pristagare|mottagare|stipendiat|winner|recipient)$/i;

/**
 * The label that the class of an element stands for, where the page shows none: `<div class="motivering">` is labelled
 * by its form alone. Undefined for an element that holds other labelled parts, has its label in words, or is a
 * paragraph that goes on from one of the same class right above.
 */
export function labelOfClass(element: HTMLElement): 'Motivering' | 'Vinnare' | undefined {
  const classes = (element.getAttribute('class') ?? '').split(/\s+/);
  const words = element.text.trim();
  if (classes.some((name) => TEXT.test(name))) {
    const above = element.previousElementSibling;
    const isSameClass = above?.getAttribute('class') === element.getAttribute('class');
    if (element.tagName === 'P' && isSameClass) return undefined;
    const before = above?.text ?? '';
    const isTold =
      /motivering/i.test(words.slice(0, 60)) || (before.length < 60 && /motivering/i.test(before)) || announces(before);
    return isTold ? undefined : 'Motivering';
  }
  const isName = words.length > 0 && words.length <= 90 && !/[:\n.]/.test(words);
  return isName && classes.some((name) => RECIPIENT.test(name)) ? 'Vinnare' : undefined;
}

/** "Umeå kommun fick priset med följande motivering:" right above: the words announce what the class would label. */
function announces(above: string): boolean {
  const words = above.replace(/\s+/g, ' ').trim();
  return words.endsWith(':') && findCue(sentencesOf(words).at(-1) ?? words) === 'sure';
}

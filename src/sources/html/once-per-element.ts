import type { HTMLElement } from 'node-html-parser';

/**
 * Finds something about an element once, however often it is asked: of a table for each of its rows, say. It is
 * forgotten with the element.
 */
export function oncePerElement<T>(find: (element: HTMLElement) => T): (element: HTMLElement) => T {
  const found = new WeakMap<HTMLElement, { readonly value: T }>();
  return (element) => {
    const known = found.get(element);
    if (known !== undefined) return known.value;
    const value = find(element);
    found.set(element, { value });
    return value;
  };
}

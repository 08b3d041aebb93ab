import { isNode, LineCounter, parseDocument } from 'yaml';

/**
 * Finds lines in YAML that has been read without error already.
 * @returns the line (1-based) of the value at a path; where a list was written as its only item, the item's; where the
 *   path leads nowhere, that of the nearest value above
 */
export function locateInYaml(text: string): (path: readonly (string | number)[]) => number {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  return (path) => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
}

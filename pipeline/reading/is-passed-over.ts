/** Folders that hold no sources: what the program writes, and what other programs keep. */
const PASSED_OVER = new Set(['output', 'node_modules', '__MACOSX']);

/** Whether reading passes a file or folder of this name over. */
export function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$') || PASSED_OVER.has(name);
}

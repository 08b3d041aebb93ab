import { JURY } from './jury.ts';

const OVER_REASONS = new RegExp(`^(?:${JURY}s )?motivering(?:ar|arna):?$`, 'iu');

/**
 * Whether a heading stands over the reasons of all whom a page has told of above: "Motiveringar", "Nämndens
 * motiveringar:".
 */
export function isOverReasons(words: string): boolean {
  return OVER_REASONS.test(words);
}

import type { Change, Language } from '../../records.ts';
import { causeWording } from './wording.ts';

/** What a change is laid on, in words. */
export function causesOf({ causes }: Pick<Change, 'causes'>, language: Language): string {
  return causes.map((cause) => causeWording[cause][language]).join(', ');
}

import { literal } from '../line/literal.ts';

/**
 * Whether a name is that of a body which a shorter one calls by its place alone: "Malungs församling", "Mora
 * djurpark" beside "MALUNG", "Mora"; not "Malungs kommun", which is the place's own.
 */
export function isBodyOfPlace(full: string, place: string): boolean {
  if (!/^\p{Lu}[\p{L}-]+$/u.test(place)) return false;
  const pattern = `^${literal(place)}s? (?!(?:kommun|stad)$)\\p{Ll}{4,}(?: \\p{Ll}+)*$`;
  return new RegExp(pattern, /\p{Ll}/u.test(place) ? 'u' : 'iu').test(full);
}

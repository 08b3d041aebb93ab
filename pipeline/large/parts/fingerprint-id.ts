import { createHash } from 'node:crypto';

/**
 * A whole number below 2^52 made of an id: the same on every machine, spread evenly. It ranks the citations of a fixed
 * sample and finds repeated ids; of a million different ids two share one with a chance of one in ten thousand.
 */
export function fingerprintId(id: string): number {
  return Number.parseInt(createHash('sha256').update(id).digest('hex').slice(0, 13), 16);
}

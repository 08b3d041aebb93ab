import type { ByteSource } from './byte-source.ts';
import { EntryCursor } from './entry-cursor.ts';

/**
 * Reads sorted tables side by side and shows each subject once, with its entry in every table that has one; of the
 * tables no more is held than the entries at hand.
 * @param visit may keep nothing of the entries it is shown
 */
export function mergeTable(sources: readonly ByteSource[], visit: (entries: readonly EntryCursor[]) => void): void {
  const heap: EntryCursor[] = [];
  for (const source of sources) pushNext(heap, new EntryCursor(source));
  const same: EntryCursor[] = [];
  while (heap.length > 0) {
    const first = pop(heap);
    same.push(first);
    while (heap.length > 0 && heap[0]!.compare(first) === 0) same.push(pop(heap));
    visit(same);
    for (const cursor of same) pushNext(heap, cursor);
    same.length = 0;
  }
}

/** Adds a cursor to the heap at its next entry, when there is one. */
function pushNext(heap: EntryCursor[], cursor: EntryCursor): void {
  if (!cursor.next()) return;
  let at = heap.length;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (heap[parent]!.compare(cursor) <= 0) break;
    heap[at] = heap[parent]!;
    at = parent;
  }
  heap[at] = cursor;
}

/** Takes the cursor with the first entry off the heap, which is not empty. */
function pop(heap: EntryCursor[]): EntryCursor {
  const first = heap[0]!;
  const last = heap.pop()!;
  const size = heap.length;
  if (size === 0) return first;
  let at = 0;
  for (let child = 1; child < size; child = 2 * at + 1) {
    if (child + 1 < size && heap[child + 1]!.compare(heap[child]!) < 0) child++;
    if (last.compare(heap[child]!) <= 0) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = last;
  return first;
}

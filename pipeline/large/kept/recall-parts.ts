import { contentOf } from '../parts/content-of.ts';
import type { Part } from '../parts/part.ts';
import type { PartCounts } from './part-counts.ts';
import type { KeptBatch, PartStore } from './part-store.ts';

/** What the store has of a part, of a batch of parts, or nothing. */
type Recalled =
  | { readonly kind: 'new'; readonly part: Part }
  | { readonly kind: 'part'; readonly part: Part; readonly counts: PartCounts }
  | { readonly kind: 'batch'; readonly parts: readonly Part[]; readonly batch: KeptBatch };

/**
 * Says of parts, in their order, what the store has of them, and gives each its name. While it may turn out that parts
 * are those of a batch, they are held: as many as make one.
 * @param batches false to look for single parts only
 */
export async function* recallParts(
  parts: AsyncIterable<Part>,
  store: PartStore,
  batches: boolean,
): AsyncGenerator<Recalled> {
  let hoped: KeptBatch | null = null;
  let held: NamedPart[] = [];
  try {
    for await (const unnamed of parts) {
      const part = { ...unnamed, name: store.nameOf(contentOf(unnamed)) };
      if (hoped !== null && hoped.names[held.length] !== part.name) {
        hoped.close();
        hoped = null;
        yield* recallEach(held, store);
        held = [];
      }
      if (batches) hoped ??= store.openBatch(part.name);
      held.push(part);
      if (hoped !== null && held.length < hoped.names.length) continue;
      const [batch, whole]: [KeptBatch | null, NamedPart[]] = [hoped, held];
      hoped = null;
      held = [];
      if (batch === null) yield* recallEach(whole, store);
      else yield { kind: 'batch', parts: whole, batch };
    }
  } finally {
    hoped?.close();
  }
  yield* recallEach(held, store);
}

type NamedPart = Part & { readonly name: string };

function* recallEach(parts: readonly NamedPart[], store: PartStore): Generator<Recalled> {
  for (const part of parts) {
    const counts = store.read(part.name);
    yield counts === null ? { kind: 'new', part } : { kind: 'part', part, counts };
  }
}

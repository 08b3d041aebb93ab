/** Ends when the last is done or failed; throws what the first of the list to fail threw. */
export async function waitForAll(works: readonly Promise<void>[]): Promise<void> {
  const results = await Promise.allSettled(works);
  for (const result of results) if (result.status === 'rejected') throw result.reason;
}

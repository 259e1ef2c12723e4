/**
 * What each item comes to, in their order, so many at once. After a failure no other is begun; it rejects when all that
 * were begun have ended.
 */
export async function mapConcurrent<Item, Result>(
  items: readonly Item[],
  count: number,
  act: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const rest = items.entries(); // each lane takes the next of the same row
  let hasFailed = false;
  const lane = async (): Promise<void> => {
    for (const [i, item] of rest) {
      if (hasFailed) return;
      try {
        results[i] = await act(item);
      } catch (cause) {
        hasFailed = true;
        throw cause;
      }
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: Math.min(count, items.length) }, lane));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
  return results;
}

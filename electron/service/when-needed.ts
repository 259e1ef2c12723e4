/** Opens something with the first call, and answers every call with it. */
export function whenNeeded<Opened>(open: () => Promise<Opened>): () => Promise<Opened> {
  let opened: Promise<Opened> | undefined;
  return () => (opened ??= open());
}

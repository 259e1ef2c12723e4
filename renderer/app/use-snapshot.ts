import { useCallback, useEffect, useRef, useState } from 'react';
import type { KioskClient } from '#contract/api.ts';
import { KioskError } from '#contract/errors.ts';
import type { Snapshot } from '#contract/model.ts';

const retryMs = 1_000;

/**
 * The content on the screen. Newer content is fetched as soon as it is announced but waits until `adoptNewest`: between
 * two slides, or when a person has left. The first is taken at once, and so is what follows a snapshot of first slides.
 */
export function useSnapshot(
  client: KioskClient,
  first: Snapshot | undefined,
): {
  readonly snapshot: Snapshot | undefined;
  /** The newest that was fetched, whether the wall shows it or not yet. */
  readonly newest: Snapshot | undefined;
  readonly adoptNewest: () => void;
  /** There is nothing to show, and nothing will come by itself soon; till then the first content is being read. */
  readonly isEmpty: boolean;
} {
  const [snapshot, setSnapshot] = useState(first);
  const [fetched, setFetched] = useState(first);
  const [isEmpty, setIsEmpty] = useState(false);
  const newest = useRef(first);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOpen = true;
    async function fetchSnapshot(): Promise<void> {
      clearTimeout(timer);
      try {
        const next = await client.getSnapshot();
        if (next.number === 0 && newest.current !== undefined) return; // less than what is here
        newest.current = next;
        setFetched(next);
        setSnapshot((now) => (now === undefined || now.number === 0 ? next : now));
      } catch (cause) {
        // The service is away or has nothing: what is on the screen stays, and it is asked again.
        setIsEmpty(cause instanceof KioskError && cause.code === 'no-content');
        clearTimeout(timer); // of another that failed meanwhile
        if (isOpen) timer = setTimeout(() => void fetchSnapshot(), retryMs);
      }
    }
    void fetchSnapshot();
    const unsubscribe = client.subscribe(() => void fetchSnapshot());
    return () => {
      isOpen = false;
      clearTimeout(timer);
      unsubscribe();
    };
  }, [client]);

  const adoptNewest = useCallback(() => setSnapshot((now) => newest.current ?? now), []);
  return { snapshot, newest: fetched, adoptNewest, isEmpty };
}

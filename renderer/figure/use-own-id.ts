import { useId, useLayoutEffect, useState } from 'react';

/**
 * The beginning of ids that no other figure on the page has. It is given back when the figure goes: Chromium keeps something for
 * every id that a picture ever referred to, so that new ones for each slide would fill its memory (2.6 MB in 1,000 slides).
 */
export function useOwnId(): string {
  const [number] = useState(takeLeast);
  const onPaper = useId();
  useLayoutEffect(() => {
    if (number === null) return;
    taken.add(number);
    return () => {
      taken.delete(number);
    };
  }, [number]);
  return number === null ? onPaper : `figure-${number}-`;
}

const taken = new Set<number>();

/** Null for a figure that is written as text: it never goes. */
function takeLeast(): number | null {
  if (typeof document === 'undefined') return null;
  let number = 1;
  while (taken.has(number)) number += 1;
  taken.add(number);
  return number;
}

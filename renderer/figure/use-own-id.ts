import { useLayoutEffect, useState } from 'react';

/**
 * The beginning of ids that no other figure on the page has. It is given back when the figure goes: Chromium keeps something for
 * every id that a picture ever referred to, so that new ones for each slide would fill its memory (2.6 MB in 1,000 slides).
 */
export function useOwnId(): string {
  const [number] = useState(takeLeast);
  useLayoutEffect(() => {
    taken.add(number);
    return () => {
      taken.delete(number);
    };
  }, [number]);
  return `figure-${number}-`;
}

const taken = new Set<number>();

function takeLeast(): number {
  let number = 1;
  while (taken.has(number)) number += 1;
  taken.add(number);
  return number;
}

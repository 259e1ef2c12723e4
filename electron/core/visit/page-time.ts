import { readingMs } from './reading.ts';

/** What is open wants this of a person's time. */
export type PageTime =
  | { readonly kind: 'page'; readonly words: number /** Of its clip. */; readonly watchS: number }
  /** A demonstration that runs: nobody is disturbed. */
  | { readonly kind: 'running' }
  /** A demonstration that stands still: a person may be doing the rest of it. */
  | { readonly kind: 'exercise'; readonly restS: number };

/** How long a person may look at it without giving a sign of life. */
export function lookingMs(page: PageTime): number {
  switch (page.kind) {
    case 'page':
      return readingMs(page.words) + page.watchS * 1_000;
    case 'running':
      return Infinity;
    case 'exercise':
      return 0;
  }
}

import { type RefObject, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * A number that grows whenever a box or the text has another size, or a font has come: what was measured no longer holds. What is
 * drawn with the new number, and set by layout effects, is there before the page is painted.
 */
export function useSizeChanges(box: RefObject<HTMLElement | null>): number {
  const [changes, setChanges] = useState(0);

  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    return watch({ element, size: sizeOf(element), count: () => setChanges((before) => before + 1) });
  }, [box]);

  return changes;
}

/** A box whose words are set by measuring. */
interface Measured {
  readonly element: HTMLElement;
  /** As it was when it was measured. */
  size: string;
  readonly count: () => void;
}

/** All that are on the page: what changes with one of them is drawn and measured in one go. */
const boxes = new Set<Measured>();
let watching: { readonly sizes: ResizeObserver; end(): void } | null = null;

function watch(box: Measured): () => void {
  watching ??= watchAll();
  boxes.add(box);
  watching.sizes.observe(box.element);
  return () => {
    boxes.delete(box);
    if (![...boxes].some(({ element }) => element === box.element)) watching?.sizes.unobserve(box.element);
    if (boxes.size > 0) return;
    watching?.end();
    watching = null;
  };
}

function watchAll() {
  // It reports each box once when it begins.
  const sizes = new ResizeObserver(() =>
    measureAnew([...boxes].filter(({ element, size }) => sizeOf(element) !== size)),
  );
  const all = () => measureAnew([...boxes]);
  const { fonts, documentElement } = document;
  fonts.addEventListener('loadingdone', all);
  // The person's text size and the panel's millimetre are written there after the boxes have been measured.
  const wishes = new MutationObserver(all);
  wishes.observe(documentElement, {
    attributeFilter: ['data-text', 'data-contrast', 'data-reach', 'style'],
  });
  return {
    sizes,
    end() {
      sizes.disconnect();
      wishes.disconnect();
      fonts.removeEventListener('loadingdone', all);
    },
  };
}

function measureAnew(changed: readonly Measured[]): void {
  for (const box of changed) box.size = sizeOf(box.element);
  flushSync(() => {
    for (const { count } of changed) count();
  });
}

function sizeOf({ clientWidth, clientHeight }: HTMLElement): string {
  return `${clientWidth} ${clientHeight}`;
}

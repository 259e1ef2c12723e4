import { type RefObject, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * A number that grows whenever a box or the text has another size, or a font has come: what was measured no longer holds. What is
 * drawn with the new number, and set by layout effects, is there before the page is painted. Of a box that is as high as what is
 * measured makes it, only the width counts.
 */
export function useSizeChanges(box: RefObject<HTMLElement | null>, counts: Counts = 'size'): number {
  const [changes, setChanges] = useState(0);

  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const count = () => setChanges((before) => before + 1);
    return watch({ element, counts, size: sizeOf({ element, counts }), wishes: wishesNow(), count });
  }, [box, counts]);

  return changes;
}

type Counts = 'size' | 'width';

/** A box whose words are set by measuring. */
interface Measured {
  readonly element: HTMLElement;
  readonly counts: Counts;
  /** As it was when it was measured, and what was wished for then. */
  size: string;
  wishes: string;
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
  const sizes = new ResizeObserver(() => measureAnew([...boxes].filter((box) => sizeOf(box) !== box.size)));
  const all = () => measureAnew([...boxes]);
  const { fonts, documentElement } = document;
  fonts.addEventListener('loadingdone', all);
  // The person's text size and the panel's millimetre are written there. What has come with them was measured with them.
  const wishes = new MutationObserver(() =>
    measureAnew([...boxes].filter((box) => box.wishes !== wishesNow())),
  );
  wishes.observe(documentElement, { attributeFilter: wishedAs });
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
  for (const box of changed) {
    box.size = sizeOf(box);
    box.wishes = wishesNow();
  }
  flushSync(() => {
    for (const { count } of changed) count();
  });
}

function sizeOf({ element, counts }: Pick<Measured, 'element' | 'counts'>): string {
  const { clientWidth, clientHeight } = element;
  return counts === 'width' ? `${clientWidth}` : `${clientWidth} ${clientHeight}`;
}

const wishedAs = ['data-text', 'data-contrast', 'data-reach', 'style'];

function wishesNow(): string {
  return wishedAs.map((name) => document.documentElement.getAttribute(name)).join('|');
}

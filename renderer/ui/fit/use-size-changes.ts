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
    const sizeOf = () => `${element.clientWidth} ${element.clientHeight}`;
    let measured = sizeOf();
    const count = () => flushSync(() => setChanges((before) => before + 1));
    const observer = new ResizeObserver(() => {
      if (sizeOf() === measured) return; // it reports once when it begins
      measured = sizeOf();
      count();
    });
    observer.observe(element);
    document.fonts.addEventListener('loadingdone', count);
    // The person's text size and the panel's millimetre are written there after the boxes have been measured.
    const wishes = new MutationObserver(count);
    wishes.observe(document.documentElement, {
      attributeFilter: ['data-text', 'data-contrast', 'data-reach', 'style'],
    });
    return () => {
      observer.disconnect();
      wishes.disconnect();
      document.fonts.removeEventListener('loadingdone', count);
    };
  }, [box]);

  return changes;
}

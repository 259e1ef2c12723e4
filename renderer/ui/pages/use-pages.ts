import { type RefObject, useCallback, useContext, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useSizeChanges } from '#ui/fit/use-size-changes.ts';
import { PageMemory } from './page-memory.ts';
import { pageCount, pageOf, turnOf } from './page-reckoning.ts';

/** Where a person is in a text, and how to go on. Pages count from 0. */
export interface PagesState {
  /** What the browser breaks into columns, each as wide as the page (pages.css). */
  readonly flow: RefObject<HTMLDivElement | null>;
  readonly page: number;
  readonly count: number;
  readonly turn: (direction: 1 | -1) => void;
}

/** Counts the pages of a flow, shows one, and follows the focus of a keyboard to the page where it goes. */
export function usePages(pageKey: string): PagesState {
  const flow = useRef<HTMLDivElement>(null);
  const memory = useContext(PageMemory);
  const [count, setCount] = useState(1);
  const [, redraw] = useState(0);
  useSizeChanges(flow);
  const page = Math.min(memory.get(pageKey) ?? 0, count - 1);

  const goTo = useCallback(
    (next: number) => {
      memory.set(pageKey, next);
      redraw((times) => times + 1);
    },
    [memory, pageKey],
  );

  useLayoutEffect(() => {
    const text = flow.current;
    if (text === null) return;
    const measure = () => setCount(pageCount(text.scrollWidth, text.clientWidth));
    measure();
    const observer = new ResizeObserver(measure); // a picture has come
    for (const child of text.children) observer.observe(child);
    return () => observer.disconnect();
  });

  useEffect(() => {
    const text = flow.current;
    const follow = ({ target }: FocusEvent) => {
      if (text === null || !(target instanceof Element)) return;
      const start = text.getBoundingClientRect();
      const box = target.getBoundingClientRect();
      const isRightToLeft = isWrittenFromTheRight(text);
      goTo(pageOf(isRightToLeft ? start.right - box.right : box.left - start.left, text.clientWidth));
    };
    text?.addEventListener('focusin', follow);
    return () => text?.removeEventListener('focusin', follow);
  }, [goTo]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const text = flow.current;
      if (text === null || event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
      const direction = turnOf(event.key, isWrittenFromTheRight(text));
      if (direction !== 0) goTo(Math.min(count - 1, Math.max(0, page + direction)));
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [goTo, page, count]);

  return { flow, page, count, turn: (direction) => goTo(page + direction) };
}

function isWrittenFromTheRight(element: Element): boolean {
  return getComputedStyle(element).direction === 'rtl';
}

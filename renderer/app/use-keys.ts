import { useEffect, useRef } from 'react';
import { stopsIn } from '#ui/stops.ts';

/** Escape goes back. From a heading, where each screen begins, Tab goes to help first, as the eye finds it first. */
export function useKeys({ onBack }: { readonly onBack: () => void }): void {
  const latest = useRef(onBack);
  latest.current = onBack;
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      if (event.key === 'Escape') latest.current();
      if (event.key !== 'Tab' || event.shiftKey || !document.activeElement?.matches('h1')) return;
      event.preventDefault();
      stopsIn(document.body)[0]?.focus();
    };
    window.addEventListener('keydown', key);
    return () => window.removeEventListener('keydown', key);
  }, []);
}

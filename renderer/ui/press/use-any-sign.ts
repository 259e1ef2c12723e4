import { useLayoutEffect, useRef } from 'react';
import { deafen } from './press-tracker.ts';

/** Hears every finger as it comes down, and every key, before anybody else. That touch or key does nothing more. */
export function useAnySign(onSign: () => void): void {
  const latest = useRef(onSign);
  latest.current = onSign;
  useLayoutEffect(() => {
    const finger = () => {
      deafen();
      latest.current();
    };
    const key = (event: Event) => {
      event.preventDefault();
      event.stopPropagation();
      latest.current();
    };
    window.addEventListener('pointerdown', finger, { capture: true });
    window.addEventListener('keydown', key, { capture: true });
    return () => {
      window.removeEventListener('pointerdown', finger, { capture: true });
      window.removeEventListener('keydown', key, { capture: true });
    };
  }, []);
}

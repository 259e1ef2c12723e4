import { useCallback, useEffect, useState } from 'react';
import { deafen } from '#ui/press/press-tracker.ts';
import { behind, loadBehind } from './load-behind.ts';
import { useCornerHold } from './use-corner-hold.ts';

/** The way behind the wall: the corner that is held, or Ctrl+Alt+Shift+S. `onOpen` ends the visit that was on the wall. */
export function useWayBehind({ onOpen }: { readonly onOpen: () => void }) {
  const [isOpen, setIsOpen] = useState(false);
  const open = useCallback(() => {
    loadBehind().then(
      () => {
        deafen(); // the finger that held the corner presses nothing as it lifts
        onOpen();
        setIsOpen(true);
      },
      () => undefined, // the loop stays, and the next hold tries again
    );
  }, [onOpen]);
  useCornerHold(open);
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      const { ctrlKey, altKey, shiftKey } = event;
      if (ctrlKey && altKey && shiftKey && event.key.toLowerCase() === 's') open();
    };
    window.addEventListener('keydown', key);
    return () => window.removeEventListener('keydown', key);
  }, [open]);
  const close = useCallback(() => {
    deafen();
    setIsOpen(false);
  }, []);
  return { Behind: isOpen ? behind() : undefined, close };
}

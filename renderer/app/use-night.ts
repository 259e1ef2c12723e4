import { useCallback, useEffect, useState } from 'react';
import type { Snapshot } from '#contract/model.ts';
import { loadOpened, opened } from './load-opened.ts';

/**
 * What darkens the screen, where the practice has opening hours: loaded only then. They are the newest ones, whatever the wall
 * shows yet. `onChange` hears when it gets dark or light: the moment to take up new content.
 */
export function useNight(newest: Snapshot | undefined, onChange: () => void) {
  const hours = newest?.screen.openingHours ?? null;
  const [isDark, setIsDark] = useState(false);
  const [, redraw] = useState(0);
  const hasHours = hours !== null;
  useEffect(() => {
    if (!hasHours) setIsDark(false);
    else
      loadOpened().then(
        () => redraw((times) => times + 1),
        () => undefined, // lit is the safe side; the next touch loads it
      );
  }, [hasHours]);
  const onDark = useCallback(
    (dark: boolean) => {
      setIsDark(dark);
      onChange();
    },
    [onChange],
  );
  return { Night: hasHours ? opened()?.Night : undefined, hours, isDark, onDark };
}

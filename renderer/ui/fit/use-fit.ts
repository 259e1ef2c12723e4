import { type RefObject, useLayoutEffect, useState } from 'react';
import { firstThatFits } from './first-that-fits.ts';
import { fitsItsBox } from './fits-its-box.ts';
import { useSizeChanges } from './use-size-changes.ts';
import './fit.css';

/** The sizes to try, the largest first. */
export type Steps = readonly [number, ...number[]];

/** How the words of a box are set. */
export interface Fitted {
  /** The step that was taken, which is also `--fit` on the box. */
  readonly scale: number;
  /** How many times words gave way, because no step held them all. */
  readonly given: number;
}

/**
 * Sets the words of a box as large as they fit. The box has a size of its own; what it holds sizes itself by `--fit`. Steps
 * are tried from the first on; where none fits, words give way (`given` grows, up to `give`) and the steps are tried anew;
 * only where no more can give way, a word breaks.
 * All of it happens before the page is painted, and again when `key`, the box's size or the fonts change.
 */
export function useFit(
  box: RefObject<HTMLElement | null>,
  options: {
    readonly steps: Steps;
    /** Changes with what the box holds. */
    readonly key: unknown;
    readonly give?: number;
  },
): Fitted {
  const { steps, key, give = 0 } = options;
  const changes = useSizeChanges(box);
  const [state, setState] = useState({ key, changes, ...unmeasured(steps) });
  const isCurrent = state.key === key && state.changes === changes;
  const current = isCurrent ? state : { key, changes, ...unmeasured(steps) };
  if (!isCurrent) setState(current);

  // biome-ignore lint/correctness/useExhaustiveDependencies: measured once for what the box holds, its size and the fonts
  useLayoutEffect(() => {
    if (box.current === null) return;
    const canGive = current.given < give;
    const { scale, doesFit } = setAsLargeAsFits(box.current, steps, !canGive);
    const given = !doesFit && canGive ? current.given + 1 : current.given;
    setState({ key, changes, given, scale });
  }, [key, changes, current.given]);

  return current;
}

function unmeasured(steps: Steps): Fitted {
  return { scale: steps[0], given: 0 };
}

/** With no word broken; at the last step, where they may, with words broken too. */
function setAsLargeAsFits(box: HTMLElement, steps: Steps, mayBreak: boolean) {
  const set = (scale: number) => box.style.setProperty('--fit', String(scale));
  const fitsAt = (scale: number) => {
    set(scale);
    return fitsItsBox(box);
  };
  box.dataset.fit = 'whole';
  const found = firstThatFits(steps, fitsAt);
  set(found.scale);
  if (found.doesFit || !mayBreak) return found;
  box.dataset.fit = 'broken';
  return { ...found, doesFit: fitsItsBox(box) };
}

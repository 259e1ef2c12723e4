import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Slide } from '#core/attract/slide.ts';
import { useSizeChanges } from '#ui/fit/use-size-changes.ts';
import { type Composition, compose, type Level } from './composition.ts';
import { levelsFor } from './levels.ts';

/**
 * Sets a slide as well as it fits the glass, before it is painted, and again when its size or the fonts change. The frame
 * holds cells (`data-cell`), each of one child, and perhaps a picture. Gives how many times words must give way.
 */
export function useComposition(
  frame: RefObject<HTMLElement | null>,
  slide: { readonly kind: Slide['kind']; readonly wordings: number; readonly key: string },
): number {
  const { kind, wordings, key } = slide;
  const changes = useSizeChanges(frame);
  const [tried, setTried] = useState({ key, changes, level: 0, given: 0 });
  const isCurrent = tried.key === key && tried.changes === changes;
  const current = isCurrent ? tried : { key, changes, level: 0, given: 0 };
  if (!isCurrent) setTried(current);

  // biome-ignore lint/correctness/useExhaustiveDependencies: measured once for what the slide says, its size and the fonts
  useLayoutEffect(() => {
    const box = frame.current;
    if (box === null || box.clientHeight === 0) return; // nothing is laid out where nothing is seen
    const textScale = Number(getComputedStyle(box).getPropertyValue('--t'));
    const levels = levelsFor(kind, wordings, { ratio: box.clientWidth / box.clientHeight, textScale });
    for (let at = current.level; at < levels.length; at += 1) {
      const level = levels[at] as Level; // below the length
      if (level.given !== current.given) {
        setTried({ key, changes, level: at, given: level.given }); // other words: drawn first, then measured
        return;
      }
      box.dataset.fit = level.mayBreak ? 'broken' : 'whole';
      const found = compose(level, (composition) => pictureIn(box, composition));
      if (found === null && at < levels.length - 1) continue;
      if (found !== null) set(box, found);
      return;
    }
  }, [key, changes, current.level]);

  return current.given;
}

const slackPx = 1; // sizes are rounded when they are read

/** Sets a composition and looks: the share of the slide that is left for the picture, or null where a cell is too small. */
function pictureIn(box: HTMLElement, composition: Composition): number | null {
  set(box, composition);
  for (const cell of box.querySelectorAll<HTMLElement>('[data-cell]')) {
    const content = cell.firstElementChild as HTMLElement; // a cell has one child
    const { offsetHeight, scrollWidth, clientWidth } = content; // as laid out: what comes in is moved while it is measured
    if (offsetHeight > cell.clientHeight + slackPx || scrollWidth > clientWidth + slackPx) return null;
  }
  const picture = box.querySelector('[data-picture]');
  return picture === null
    ? 0
    : (picture.clientWidth * picture.clientHeight) / (box.clientWidth * box.clientHeight);
}

function set(box: HTMLElement, { layout, capitals }: Composition): void {
  box.dataset.shape = layout.shape;
  const sizes = { width: layout.width, title: capitals.title, text: capitals.text, foot: capitals.foot };
  for (const [name, value] of Object.entries(sizes)) box.style.setProperty(`--${name}`, String(value));
}

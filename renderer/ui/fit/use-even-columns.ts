import { type RefObject, useLayoutEffect } from 'react';
import { evenColumns } from './even-columns.ts';
import { useSizeChanges } from './use-size-changes.ts';

/**
 * Sets `--columns` on a grid of so many cards, before it is painted: from as many as find room (`repeat(var(--columns,
 * auto-fill), …)`) those that make the rows even. `data-alone` tells that the last card has a row of its own.
 */
export function useEvenColumns(grid: RefObject<HTMLElement | null>, count: number): void {
  const changes = useSizeChanges(grid);
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew for another size of the panel or the text
  useLayoutEffect(() => {
    const element = grid.current;
    if (element === null) return;
    element.style.removeProperty('--columns');
    const most = getComputedStyle(element).gridTemplateColumns.split(' ').length;
    const columns = evenColumns(count, most);
    element.style.setProperty('--columns', `${columns}`);
    element.dataset.alone = `${columns > 1 && count % columns === 1}`;
  }, [grid, count, changes]);
}

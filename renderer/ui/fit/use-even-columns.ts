import { type RefObject, useLayoutEffect } from 'react';
import { evenColumns } from './even-columns.ts';
import { useSizeChanges } from './use-size-changes.ts';

/**
 * Sets `--columns` on every grid in a box that is marked `data-even`, before they are painted: from as many as find room
 * (`repeat(var(--columns, auto-fill), …)`) those that make the rows even. `data-alone` tells that a grid's last card has a row
 * of its own. `key` changes with what the box holds. All grids are read before one is set: each change between two
 * readings would have the whole page laid out once more.
 */
export function useEvenColumns(box: RefObject<HTMLElement | null>, key: unknown): void {
  const changes = useSizeChanges(box, 'width');
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured anew for another size of the panel or the text
  useLayoutEffect(() => {
    const grids = [...(box.current?.querySelectorAll<HTMLElement>('[data-even]') ?? [])];
    for (const grid of grids) grid.style.removeProperty('--columns');
    const rooms = grids.map((grid) => getComputedStyle(grid).gridTemplateColumns.split(' ').length);
    for (const [at, grid] of grids.entries()) {
      const count = grid.childElementCount;
      const columns = evenColumns(count, rooms[at] ?? 1);
      grid.style.setProperty('--columns', `${columns}`);
      grid.dataset.alone = `${columns > 1 && count % columns === 1}`;
    }
  }, [box, key, changes]);
}

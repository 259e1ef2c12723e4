import { edgePixelsOf } from './x-picture.ts';
import type { XServer } from './x-server.ts';
import type { XWindow } from './x-windows.ts';

const bare = 0x00_00_00; // a display without anything on it

/** What X says against the kiosk being the only thing that is seen: nothing, where it is whole and in front of all else. */
export async function faultsOfWall(x: XServer): Promise<readonly string[]> {
  const [windows, picture] = [await x.windows(), await x.picture()];
  const [top] = windows;
  const uncovered = edgePixelsOf(picture, bare);
  return [
    ...(top?.name === 'Foyer' ? [] : [`in front stands ${top === undefined ? 'nothing' : described(top)}`]),
    ...(top === undefined || covers(top, x) ? [] : [`it is no larger than ${described(top)}`]),
    ...(uncovered === 0 ? [] : [`${uncovered} pixels of the edges show the display`]),
  ];
}

function covers({ x, y, width, height }: XWindow, { size }: XServer): boolean {
  return x <= 0 && y <= 0 && x + width >= size.width && y + height >= size.height;
}

function described({ name, x, y, width, height }: XWindow): string {
  return `${name || 'a window without a name'} (${width}x${height} at ${x}, ${y})`;
}

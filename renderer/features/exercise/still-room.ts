/** A room for pictures, or what is seen in one of them: in any unit. */
export interface Extent {
  readonly width: number;
  readonly height: number;
}

/** How pictures of one movement are set, and how high all of them are together. */
export interface StillSetting {
  /** The first above the second; otherwise they stand beside one another. */
  readonly isStacked: boolean;
  readonly height: number;
}

const paperAbove = 1.15; // of a crop's height: more would be bare wall
const nearly = 0.9; // drawn so much as large they fill the room better

/**
 * How so many pictures with such a crop use a room, of which they have had the height `least` until now: as large as they can
 * be, and no higher than their drawings need.
 */
export function settingOf(
  pictures: { readonly count: number; readonly crop: Extent; readonly mayStack: boolean },
  room: Extent,
  least: number,
): StillSetting {
  const { count, crop, mayStack } = pictures;
  const drawnIn = ({ width, height }: Extent) => Math.min(width / crop.width, height / crop.height);
  const one = room.width / count;
  const beside = drawnIn({ width: one, height: room.height });
  const stacked = drawnIn({ width: room.width, height: room.height / count });
  const isStacked = mayStack && count > 1 && stacked >= nearly * beside;
  const [width, rows] = isStacked ? [room.width, count] : [one, 1];
  const needed = ((width * crop.height) / crop.width) * paperAbove * rows;
  return { isStacked, height: Math.floor(Math.max(least, Math.min(room.height, needed))) };
}

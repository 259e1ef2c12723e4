import { join } from 'node:path';
import sharp from 'sharp';
import type { Taken } from './take-panel.ts';

const columns = 6;
const cellWidthPx = 320;
const gapPx = 12;

/** Puts pictures of one size beside each other into one. */
export async function drawSheet(pictures: readonly Taken[], folder: string, name: string): Promise<void> {
  const cells = await Promise.all(
    pictures.map(({ file }) => sharp(join(folder, file)).resize({ width: cellWidthPx }).toBuffer()),
  );
  const heights = await Promise.all(cells.map(async (cell) => (await sharp(cell).metadata()).height));
  const cellHeightPx = Math.max(0, ...heights);
  const rows = Math.ceil(cells.length / columns);
  if (rows === 0) return;
  const at = (index: number) => ({
    left: gapPx + (index % columns) * (cellWidthPx + gapPx),
    top: gapPx + Math.floor(index / columns) * (cellHeightPx + gapPx),
  });
  await sharp({
    create: {
      width: gapPx + columns * (cellWidthPx + gapPx),
      height: gapPx + rows * (cellHeightPx + gapPx),
      channels: 3,
      background: '#8a8a8a',
    },
  })
    .composite(cells.map((input, index) => ({ input, ...at(index) })))
    .png({ palette: true })
    .toFile(join(folder, name));
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

const sizes = [16, 32, 48, 64, 128, 256, 512, 1024];

/** Draws `foyer.svg` in every size that an installer asks for, as `<size>x<size>.png` beside it. */
export async function drawIcons(folder: string = import.meta.dirname): Promise<void> {
  const drawing = await readFile(join(folder, 'foyer.svg'));
  for (const size of sizes) {
    const density = (72 * size) / 512; // the drawing is 512 wide
    await sharp(drawing, { density: Math.max(density, 1) })
      .resize(size, size)
      .png({ compressionLevel: 9 })
      .toFile(join(folder, `${size}x${size}.png`));
  }
}

if (import.meta.main) await drawIcons();

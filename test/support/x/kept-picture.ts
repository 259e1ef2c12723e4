import { join } from 'node:path';
import sharp from 'sharp';
import type { XServer } from './x-server.ts';

const folder = process.env.FOYER_ATTEMPT_PICTURES;
let kept = 0;

/** With `npm run security -- --out DIR`: keeps what is on the display after an attempt, in the order of the attempts. */
export async function keepPicture(x: XServer, attempt: string): Promise<void> {
  if (folder === undefined) return;
  const { width, height, at } = await x.picture();
  const pixels = Buffer.alloc(width * height * 3);
  for (let index = 0; index < width * height; index += 1)
    pixels.writeUIntBE(at(index % width, Math.floor(index / width)), index * 3, 3);
  kept += 1;
  const [kind = '', ...words] = attempt.replaceAll(/[^\w]+/g, '-').split('-');
  const name = `${kind}-${String(kept).padStart(3, '0')}-${words.join('-')}`.slice(0, longestName);
  await sharp(pixels, { raw: { width, height, channels: 3 } })
    .resize({ width: Math.round(width / 2) })
    .png()
    .toFile(join(folder, `${name}.png`));
}

const longestName = 100;

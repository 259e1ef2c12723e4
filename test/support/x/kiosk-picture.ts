import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication } from 'playwright';
import { shareOfChange, type XPicture } from './x-picture.ts';
import type { XServer } from './x-server.ts';

const mostMoving = 0.2; // a figure that walks, or a slide that comes in, between the two pictures

/** Whether what X shows is what the kiosk paints, over the whole display: anything else in front would be in one only. */
export async function showsTheKiosk(x: XServer, app: ElectronApplication): Promise<boolean> {
  const file = join(tmpdir(), `foyer-painted-${process.pid}`);
  const size = await app.evaluate(async ({ BrowserWindow }, file) => {
    const image = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage();
    if (image === undefined) return null;
    process.getBuiltinModule('node:fs').writeFileSync(file, image.toBitmap()); // eight megabytes: too slow for a message
    return image.getSize();
  }, file);
  const seen = await x.picture();
  if (size === null || size.width !== seen.width || size.height !== seen.height) return false;
  const { width, height } = size;
  const painted = await readFile(file);
  await rm(file);
  const own: XPicture = {
    width,
    height,
    at: (left, top) => painted.readUInt32LE((top * width + left) * 4) & 0xff_ff_ff,
  };
  return shareOfChange(own, seen) <= mostMoving;
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { samplePicture } from '#test/support/sample-pictures.ts';
import { packVersion } from '#test/support/simulated-kiosk.ts';
import { writePack } from '#test/support/small-pack.ts';

/** Writes a version of the pack: its words say which, wherever they change, and so does the width of its picture. */
export async function putPack(folder: string, version: number): Promise<void> {
  const picture = await samplePicture({ widthPx: 64 + (version % 200) });
  await writePack(folder, { ...versionFiles(version), 'topics/ice/ice.jpg': picture });
}

/** True if the texts of that version stand there, whole. */
export async function isPackWhole(folder: string, version: number): Promise<boolean> {
  for (const [path, text] of Object.entries(versionFiles(version))) {
    if ((await readFile(join(folder, path), 'utf8').catch(() => '')) !== text) return false;
  }
  return true;
}

function versionFiles(version: number): Readonly<Record<string, string>> {
  const pack = packVersion(version);
  const ice = pack['topics/ice/index.en.md'] ?? '';
  return { ...pack, 'topics/ice/index.en.md': ice.replace('order:', 'picture: ice.jpg\norder:') };
}

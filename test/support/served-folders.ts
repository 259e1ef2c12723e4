import { existsSync, rmSync } from 'node:fs';
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { spawnService } from './child-service.ts';
import { writePack } from './small-pack.ts';

/** What a kiosk has on its wall: the pack that it comes with, or as little as it can. */
export type ServedPack = 'starter' | 'small';

/**
 * Makes a folder's `data` and `content` as a kiosk has them after its first start, for tests that look at something else:
 * each pack is taken in once for all of a process, and copied.
 */
export async function putServedFolders(folder: string, pack: ServedPack): Promise<void> {
  const serving = served.get(pack) ?? serve(pack);
  served.set(pack, serving);
  const from = await serving;
  for (const name of ['data', 'content'])
    await cp(join(from, name), join(folder, name), { recursive: true, preserveTimestamps: true });
}

const served = new Map<ServedPack, Promise<string>>();

async function serve(pack: ServedPack): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'foyer-served-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const small = join(folder, 'starter');
  if (pack === 'small') await writePack(small);
  const service = spawnService(folder, {
    starterPack: pack === 'small' ? small : join(process.cwd(), 'content'),
  });
  await service.ready;
  while (!existsSync(join(service.contentFolder, '_RECEIPT.txt'))) await wait(50); // written last of all
  await service.close();
  return folder;
}

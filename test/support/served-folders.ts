import { existsSync, rmSync } from 'node:fs';
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { spawnService } from './child-service.ts';

/**
 * Makes a folder's `data` and `content` as a kiosk has them after its first start, for tests that look at something else:
 * the starter pack is taken in once for all of a process, and copied.
 */
export async function putServedFolders(folder: string): Promise<void> {
  served ??= serve();
  const from = await served;
  for (const name of ['data', 'content']) await cp(join(from, name), join(folder, name), { recursive: true });
}

let served: Promise<string> | undefined;

async function serve(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'foyer-served-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const service = spawnService(folder, { starterPack: join(process.cwd(), 'content') });
  await service.ready;
  while (!existsSync(join(service.contentFolder, '_RECEIPT.txt'))) await wait(50); // written last of all
  await service.close();
  return folder;
}

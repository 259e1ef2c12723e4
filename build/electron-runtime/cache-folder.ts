import { homedir } from 'node:os';
import { join } from 'node:path';

/** The folder of this user for things that can be fetched or made again; it may not exist yet. */
export function cacheFolder(environment: NodeJS.ProcessEnv = process.env): string {
  return join(environment.XDG_CACHE_HOME || platformCacheFolder(environment), 'foyer');
}

function platformCacheFolder(environment: NodeJS.ProcessEnv): string {
  if (process.platform === 'win32') return environment.LOCALAPPDATA || join(homedir(), 'AppData', 'Local');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches');
  return join(homedir(), '.cache');
}

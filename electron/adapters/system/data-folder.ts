import { homedir } from 'node:os';
import { join } from 'node:path';

const appName = 'Foyer';

/** Where the kiosk keeps its data unless told otherwise: the same place that Electron chooses for the app. */
export function defaultDataFolder(
  platform: NodeJS.Platform = process.platform,
  environment: NodeJS.ProcessEnv = process.env,
  home: string = homedir(),
): string {
  switch (platform) {
    case 'win32':
      return join(environment.APPDATA ?? join(home, 'AppData', 'Roaming'), appName);
    case 'darwin':
      return join(home, 'Library', 'Application Support', appName);
    default:
      return join(environment.XDG_CONFIG_HOME ?? join(home, '.config'), appName);
  }
}

/** Places below the data folder; those of releases stand in `release-layout.ts`. */
export const databaseFile = 'foyer.db';
export const ballastFile = 'ballast';
export const exportsFolder = 'exports';
export const logsFolder = 'logs';

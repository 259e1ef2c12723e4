import { join } from 'node:path';
import type { PackagedPrograms } from './changed-programs.ts';

/** Where the app's own parts are. */
export interface Places {
  readonly preload: string;
  readonly screen: string;
  readonly serviceEntry: string;
  /** The program of the command line. */
  readonly commandsEntry: string;
  /** What the two and their threads are held to before they are started; null where nothing is packaged. */
  readonly packaged: PackagedPrograms | null;
  readonly starterPack: string;
  /** The same as a release, ready to be shown. */
  readonly starterRelease: string;
  /** The Node that the service runs in where the runtime's own is too old for it. */
  readonly node: string;
}

/** What the places follow from. `bundle` is the folder of the shell's bundle, `resources` Electron's resources folder. */
export interface PlacesInput {
  readonly bundle: string;
  readonly resources: string;
  readonly isPackaged: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * Packaged, the service, the commands, the starter pack and its release stand beside the archive, because a plain Node cannot read inside it.
 * There the environment has no say in which Node runs.
 */
export function findPlaces({ bundle, resources, isPackaged, environment }: PlacesInput): Places {
  const root = join(bundle, '..', '..');
  const inside = {
    preload: join(bundle, 'preload.cjs'),
    screen: join(root, 'dist', 'renderer'),
  };
  const nodeName = process.platform === 'win32' ? 'node.exe' : 'node';
  if (!isPackaged) {
    return {
      ...inside,
      serviceEntry: join(root, 'dist', 'service', 'main.mjs'),
      commandsEntry: join(root, 'dist', 'commands', 'main.mjs'),
      packaged: null,
      starterPack: join(root, 'content'),
      starterRelease: join(root, 'dist', 'starter-release'),
      node: environment.FOYER_NODE || join(root, 'node_modules', 'node', 'bin', nodeName),
    };
  }
  return {
    ...inside,
    serviceEntry: join(resources, 'app.asar.unpacked', 'dist', 'service', 'main.mjs'),
    commandsEntry: join(resources, 'app.asar.unpacked', 'dist', 'commands', 'main.mjs'),
    packaged: {
      list: join(bundle, 'programs.json'),
      folder: join(resources, 'app.asar.unpacked', 'dist'),
    },
    starterPack: join(resources, 'starter-pack'),
    starterRelease: join(resources, 'app.asar.unpacked', 'dist', 'starter-release'),
    node: join(resources, nodeName),
  };
}

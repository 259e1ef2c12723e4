import { join } from 'node:path';
import { provideBuild } from '#build/build-state.ts';
import { openDisplay } from '#build/display.ts';
import { findRuntime, type Runtime } from '#build/electron-runtime/find-runtime.ts';
import { type Launch, planLaunch } from '#build/launch.ts';
import { needsVirtualDisplay } from '#build/offline/missing-parts.ts';
import { provideSystemPackages } from '#build/offline/system-packages.ts';
import { inTemporaryFolder } from '#test/bench/temporary-folder.ts';
import { witnessWords } from './electron-run.ts';

/** Where kiosk and peer perform: the same runtime, display and words on the command line, a folder for each run. */
export interface Stage {
  /** For the stage's own things; it goes with the stage. */
  readonly folder: string;
  readonly runtime: Runtime;
  /** The kiosk on the content and data below `folder`. */
  planKiosk(folder: string): Launch;
  /** The same start, but of one of the windows in `peers`. */
  planPeer(name: string, folder: string): Launch;
}

const peers = join(import.meta.dirname, '..', 'peers');

/** Sets the stage, with the app built. `dress` may replace the runtime, for instance with a copy. */
export async function onStage<T>(
  use: (stage: Stage) => Promise<T>,
  dress = async (runtime: Runtime, _folder: string): Promise<Runtime> => runtime,
): Promise<T> {
  const found = await findRuntime(() => undefined);
  await provideSystemPackages(found);
  await provideBuild();
  const display = needsVirtualDisplay() ? await openDisplay() : undefined;
  try {
    return await inTemporaryFolder(async (stageFolder) => {
      const runtime = await dress(found, stageFolder);
      const planKiosk = (folder: string) =>
        planLaunch(runtime, {
          dataFolder: join(folder, 'data'),
          contentFolder: join(folder, 'content'),
          display: display?.name,
          switches: witnessWords,
        });
      const planPeer = (name: string, folder: string) => {
        const launch = planKiosk(folder);
        return {
          ...launch,
          words: launch.words.map((word) => (word === process.cwd() ? join(peers, name) : word)),
        };
      };
      return use({ folder: stageFolder, runtime, planKiosk, planPeer });
    });
  } finally {
    await display?.close();
  }
}

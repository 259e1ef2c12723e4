import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Configuration, Platform } from 'electron-builder';
import { provideBuild } from './build-state.ts';
import { describeRuntime, findRuntime, type Runtime } from './electron-runtime/find-runtime.ts';

/** Makes the unpacked app for this machine from the runtime at hand, and returns its folder. */
export async function packageApp(output = 'release'): Promise<string> {
  const runtime = await findRuntime();
  console.log(describeRuntime(runtime));
  await provideBuild();
  process.env.USE_HARD_LINKS = 'false'; // a package that shares its files with the project could change it
  await build({
    targets: Platform.current().createTarget('dir'),
    config: { ...runtimeConfiguration(runtime), directories: { output } },
  });
  return unpackedFolder(output);
}

/** What electron-builder adds to `electron-builder.yml`: lists grow, other values are replaced. */
function runtimeConfiguration(runtime: Runtime): Configuration {
  const configuration = { electronDist: runtime.folder, electronVersion: runtime.version };
  if (runtime.kind === 'official') return configuration;
  console.log('The service gets a Node of its own (resources/node), because this runtime is too old for it.');
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  return {
    ...configuration,
    extraResources: [{ from: join('node_modules', 'node', 'bin', name), to: name }],
  };
}

/** Where electron-builder leaves the unpacked app. */
async function unpackedFolder(output: string): Promise<string> {
  const names = await readdir(output);
  const name = names.find((each) => each.endsWith('-unpacked') || each.startsWith('mac'));
  if (name === undefined) throw new Error(`Nothing was packaged in ${output}`);
  return join(output, name);
}

if (import.meta.main) console.log(`Packaged: ${await packageApp()}`);

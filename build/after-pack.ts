import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { AfterPackContext } from 'electron-builder';
import { setShippedFuses } from './fuses.ts';

/** Called by electron-builder when the app lies unpacked, before it is signed and made into an installer. */
export default async function afterPack({ appOutDir, electronPlatformName, packager }: AfterPackContext) {
  for (const leftover of runtimeLeftovers) await rm(join(appOutDir, leftover), { force: true });
  await setShippedFuses(join(appOutDir, executableName(electronPlatformName, packager)));
}

/** What an assembled runtime brings along: its own note, and an app that would run if ours were gone. */
const runtimeLeftovers = ['foyer-receipt.json', join('resources', 'default_app.asar')];

function executableName(platform: string, packager: AfterPackContext['packager']): string {
  const { productFilename } = packager.appInfo;
  if (platform === 'win32') return `${productFilename}.exe`;
  if (platform === 'darwin') return `${productFilename}.app`;
  return packager.config.linux?.executableName ?? productFilename;
}

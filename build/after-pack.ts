import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AfterPackContext } from 'electron-builder';
import { setShippedFuses } from './fuses.ts';
import { sbom, sbomFile, shippedPackages } from './sbom.ts';

/** Called by electron-builder when the app lies unpacked, before it is signed and made into an installer. */
export default async function afterPack(context: AfterPackContext) {
  const { appOutDir, electronPlatformName, packager } = context;
  const leftovers = [...runtimeLeftovers, ...(electronPlatformName === 'linux' ? unusedOnLinux : [])];
  for (const leftover of leftovers) await rm(join(appOutDir, leftover), { force: true });
  await setShippedFuses(join(appOutDir, executableName(electronPlatformName, packager)));
  await writeSbom(context);
}

/** Inside, where it goes along with every kind of installer. */
async function writeSbom({ appOutDir, packager }: AfterPackContext): Promise<void> {
  const resources = packager.getResourcesDir(appOutDir);
  const { appInfo, config } = packager;
  const { version } = JSON.parse(await readFile('node_modules/node/package.json', 'utf8')) as {
    readonly version: string;
  }; // npm holds it to that
  const facts = {
    version: appInfo.version,
    electron: config.electronVersion ?? 'unknown',
    node: (await readdir(resources)).some((name) => /^node(\.exe)?$/.test(name)) ? version : undefined,
    packages: await shippedPackages(resources),
  };
  await writeFile(join(resources, sbomFile), `${JSON.stringify(sbom(facts), undefined, 2)}\n`);
}

/** What a runtime brings along: notes of its own, and an app that would run if ours were gone. */
const runtimeLeftovers = ['foyer-receipt.json', 'version', join('resources', 'default_app.asar')];

/** Crash reports, which nobody sends. Vulkan's files stay: without them the graphics process of a machine without a card ends twice. */
const unusedOnLinux = ['chrome_crashpad_handler'];

function executableName(platform: string, packager: AfterPackContext['packager']): string {
  const { productFilename } = packager.appInfo;
  if (platform === 'win32') return `${productFilename}.exe`;
  if (platform === 'darwin') return `${productFilename}.app`;
  return packager.config.linux?.executableName ?? productFilename;
}

import {
  type FuseV1Config,
  FuseV1Options,
  FuseVersion,
  flipFuses,
  getCurrentFuseWire,
} from '@electron/fuses';

/** What ships: nothing but the app that was packaged can run in its runtime, and nobody can debug it. */
export const shippedFuses = {
  version: FuseVersion.V1,
  strictlyRequireAllFuses: true,
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.WasmTrapHandlers]: true,
} as const satisfies FuseV1Config;

/**
 * Sets the fuses of a packaged executable. Throws if its runtime has a fuse that is not in the list. A runtime from
 * before the ninth fuse, which is for development only, does always what that fuse asks for.
 */
export async function setShippedFuses(executable: string): Promise<void> {
  const wire = await getCurrentFuseWire(executable);
  const { [FuseV1Options.WasmTrapHandlers]: _, ...eight } = shippedFuses;
  const fuses = FuseV1Options.WasmTrapHandlers in wire ? shippedFuses : eight;
  if (fuses === eight) console.log('This runtime has no WasmTrapHandlers fuse: its eight others are set.');
  await flipFuses(executable, fuses as FuseV1Config); // its type asks for nine, its strict check for what there is
}

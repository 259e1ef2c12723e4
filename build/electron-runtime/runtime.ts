/** An Electron that can be started on this machine. */
export type Runtime = {
  /** `official`: as published. `assembled`: put together by us where the official one cannot be downloaded. */
  readonly kind: 'official' | 'assembled';
  /** The unpacked folder, good for `ELECTRON_OVERRIDE_DIST_PATH`. */
  readonly folder: string;
  readonly executable: string;
  readonly version: string;
};

/** Takes one line for the person who started the command. */
export type Say = (line: string) => void;

/** One line that says which Electron is in use, for the head of a test run, of `npm start` and of the log. */
export function describeRuntime(runtime: Runtime): string {
  const origin = runtime.kind === 'official' ? 'official' : 'assembled, for development only';
  return `Runtime: Electron ${runtime.version} (${origin}) in ${runtime.folder}`;
}

/** Where the executable lies inside an unpacked Electron, by platform. */
export function executablePath(platform: NodeJS.Platform = process.platform): string {
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return platform === 'win32' ? 'electron.exe' : 'electron';
}

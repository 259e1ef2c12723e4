import type { Runtime } from '#build/electron-runtime/runtime.ts';

/** How the unpackaged kiosk is started: for `spawn`, or (with `words` as `args`) for Playwright's `_electron.launch`. */
export type Launch = {
  readonly executable: string;
  readonly words: readonly string[];
  readonly environment: Record<string, string>;
};

export type LaunchOptions = {
  readonly dataFolder?: string | undefined;
  readonly contentFolder?: string | undefined;
  /** The virtual display to open on, such as `:99`; otherwise the one of this environment. */
  readonly display?: string | undefined;
  /** Another app than the kiosk, with the words that it is started with. */
  readonly app?: readonly string[];
  /** More Chromium switches, each with its dashes. */
  readonly switches?: readonly string[];
};

/** The command that starts the app of this project in the given runtime. */
export function planLaunch(runtime: Runtime, options: LaunchOptions = {}): Launch {
  const { dataFolder, contentFolder, display, app = [process.cwd()], switches = [] } = options;
  return {
    executable: runtime.executable,
    words: [
      ...(needsNoSandbox ? ['--no-sandbox'] : []),
      ...switches,
      ...app,
      ...(dataFolder ? [`--data-folder=${dataFolder}`] : []),
      ...(contentFolder ? [`--content-folder=${contentFolder}`] : []),
    ],
    environment: {
      ...inheritedEnvironment(),
      // Runtimes whose own Node is too old for the service run it in a child process of this one.
      FOYER_NODE: process.execPath,
      ...(display && { DISPLAY: display }),
    },
  };
}

/** Chromium's sandbox does not work for root. Whoever starts the app with this set says so. */
export const needsNoSandbox = process.platform === 'linux' && process.getuid?.() === 0;

function inheritedEnvironment(): Record<string, string> {
  const { ELECTRON_RUN_AS_NODE: _, ...environment } = process.env; // it would make Electron a plain Node
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

import { parseArgs } from 'node:util';
import type { RefusedDataFolder } from '#core/health/health-facts.ts';

/** What the shell tells the service at its start. */
export interface ServiceArguments {
  readonly dataFolder: string;
  readonly contentFolder: string;
  readonly starterPack: string;
  /** The same as a release, laid out like a data folder; undefined where the program came without. */
  readonly starterRelease: string | undefined;
  /** Where it is not the usual one below the data folder. */
  readonly logsFolder: string | undefined;
  /** The data folder that was meant and takes nothing: then all of this run is kept elsewhere, and lost. */
  readonly refusedDataFolder: RefusedDataFolder | null;
  /** For the log's first line. */
  readonly appVersion: string;
  /** The program's one file, which an update may replace; undefined where it is installed otherwise. */
  readonly program: string | undefined;
  /** Whose updates the system installs for this kiosk; undefined where it installs none. */
  readonly systemKeys: string | undefined;
}

/** Throws where one is missing: the shell always gives them. Others that a runtime adds are passed over. */
export function parseServiceArguments(argv: readonly string[]): ServiceArguments {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...argv],
    strict: false,
    options: {
      ...{ 'data-folder': text, 'content-folder': text, 'starter-pack': text, 'app-version': text },
      ...{
        'starter-release': text,
        'logs-folder': text,
        'data-refusal': text,
        program: text,
        'system-keys': text,
      },
    },
  });
  const given = (name: keyof typeof values): string | undefined => {
    const value = values[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const wanted = (name: keyof typeof values): string => {
    const value = given(name);
    if (value === undefined) throw new Error(`--${String(name)} is missing`);
    return value;
  };
  return {
    dataFolder: wanted('data-folder'),
    contentFolder: wanted('content-folder'),
    starterPack: wanted('starter-pack'),
    starterRelease: given('starter-release'),
    logsFolder: given('logs-folder'),
    refusedDataFolder: refusalIn(given('data-refusal')),
    appVersion: given('app-version') ?? 'unknown',
    program: given('program'),
    systemKeys: given('system-keys'),
  };
}

/** An error's code, a blank and the folder, which is missing where there is none to be had. */
function refusalIn(text: string | undefined): RefusedDataFolder | null {
  if (text === undefined) return null;
  const [errorCode = '', ...path] = text.split(' ');
  return { errorCode, path: path.join(' ') || null };
}

import { parseArgs } from 'node:util';

/** What the shell tells the service at its start. */
export interface ServiceArguments {
  readonly dataFolder: string;
  readonly contentFolder: string;
  readonly starterPack: string;
  /** For the log's first line. */
  readonly appVersion: string;
}

/** Throws where one is missing: the shell always gives them. Others that a runtime adds are passed over. */
export function parseServiceArguments(argv: readonly string[]): ServiceArguments {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...argv],
    strict: false,
    options: { 'data-folder': text, 'content-folder': text, 'starter-pack': text, 'app-version': text },
  });
  const wanted = (name: keyof typeof values): string => {
    const value = values[name];
    if (typeof value !== 'string' || value === '') throw new Error(`--${String(name)} is missing`);
    return value;
  };
  return {
    dataFolder: wanted('data-folder'),
    contentFolder: wanted('content-folder'),
    starterPack: wanted('starter-pack'),
    appVersion: typeof values['app-version'] === 'string' ? values['app-version'] : 'unknown',
  };
}

/** One program of the host side, as Vite makes it of `electron/<folder>/<name>.ts`. */
export interface HostBundle {
  readonly folder: string;
  readonly name: string;
  /** `cjs` for what Electron loads itself: schemes must be registered before it is ready, and a sandboxed preload is one script. */
  readonly extension: 'cjs' | 'mjs';
  /** The oldest Node that runs it. */
  readonly target: 'node20' | 'node22';
}

/** Every program of the host side, by Vite's `--mode`. What is built, looked for and held to its imports follows from it. */
export const hostBundles = {
  shell: { folder: 'shell', name: 'main', extension: 'cjs', target: 'node20' },
  preload: { folder: 'shell', name: 'preload', extension: 'cjs', target: 'node20' },
  service: { folder: 'service', name: 'main', extension: 'mjs', target: 'node22' },
  reader: { folder: 'threads', name: 'reader', extension: 'mjs', target: 'node22' },
  commands: { folder: 'commands', name: 'main', extension: 'mjs', target: 'node22' },
  jobs: { folder: 'threads', name: 'jobs', extension: 'mjs', target: 'node22' },
} as const satisfies Record<string, HostBundle>;

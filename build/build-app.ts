import { build } from 'vite';

/** Builds the four bundles of the app into `dist/`. */
export async function buildApp(): Promise<void> {
  await build({ configFile: 'vite.config.ts' });
  for (const mode of ['shell', 'preload', 'service']) {
    await build({ configFile: 'vite.host.config.ts', mode });
  }
}

if (import.meta.main) await buildApp();

import { build } from 'vite';

/** Builds the four bundles of the app into `dist/`. */
export async function buildApp(): Promise<void> {
  const configLoader = 'native'; // Node runs the TypeScript itself; Vite would write a bundle of it into node_modules
  await build({ configLoader, configFile: 'vite.config.ts' });
  for (const mode of ['shell', 'preload', 'service']) {
    await build({ configLoader, configFile: 'vite.host.config.ts', mode });
  }
}

if (import.meta.main) await buildApp();

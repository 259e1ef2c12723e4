import { build } from 'vite';

/** Builds the six bundles of the app into `dist/`. */
export async function buildApp(): Promise<void> {
  process.env.NODE_ENV = 'production'; // under a test runner Vite would take React's development build
  const configLoader = 'native'; // Node runs the TypeScript itself; Vite would write a bundle of it into node_modules
  await build({ configLoader, configFile: 'vite.config.ts' });
  for (const mode of ['shell', 'preload', 'service', 'reader', 'jobs']) {
    await build({ configLoader, configFile: 'vite.host.config.ts', mode });
  }
}

if (import.meta.main) await buildApp();

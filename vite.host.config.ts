import { defineConfig, type UserConfig } from 'vite';

/**
 * The five bundles of the host side, one per mode: `shell` and `preload` are CommonJS (schemes must be registered
 * before Electron is ready; a sandboxed preload is one script), `service` and its threads `reader` and `jobs` are modules of plain Node.
 */
export default defineConfig(({ mode }) => {
  if (mode === 'shell') return hostBundle('shell', 'main', 'cjs', 'node20');
  if (mode === 'preload') return hostBundle('shell', 'preload', 'cjs', 'node20');
  if (mode === 'service') return hostBundle('service', 'main', 'mjs', 'node22');
  if (mode === 'jobs') return hostBundle('threads', 'jobs', 'mjs', 'node22');
  if (mode === 'reader') return hostBundle('threads', 'reader', 'mjs', 'node22');
  throw new Error(`There is no host bundle "${mode}": give --mode shell, preload, service, reader or jobs.`);
});

/** Packages that hold native code stay in `node_modules`; bundling the others starts shell and service sooner. */
const unbundled = ['better-sqlite3', 'sharp'];

function hostBundle(folder: string, name: string, extension: 'cjs' | 'mjs', target: string): UserConfig {
  return {
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true, external: unbundled },
    build: {
      ssr: `electron/${folder}/${name}.ts`,
      outDir: `dist/${folder}`,
      emptyOutDir: false, // two bundles share a folder
      target,
      reportCompressedSize: false,
      license: { fileName: `${name}-licences.md` },
      rolldownOptions: {
        external: ['electron', /^electron\//],
        output: {
          format: extension === 'cjs' ? 'cjs' : 'es',
          entryFileNames: `${name}.${extension}`,
          codeSplitting: false,
        },
      },
    },
  };
}

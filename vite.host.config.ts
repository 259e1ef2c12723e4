import { defineConfig, type UserConfig } from 'vite';
import { type HostBundle, hostBundles } from '#build/host-bundles.ts';

/** The bundles of the host side, one for each mode. */
export default defineConfig(({ mode }) => {
  const bundle = new Map<string, HostBundle>(Object.entries(hostBundles)).get(mode);
  if (bundle !== undefined) return configurationOf(bundle);
  throw new Error(`There is no host bundle "${mode}": give --mode ${Object.keys(hostBundles).join(', ')}.`);
});

/** Packages that hold native code stay in `node_modules`; bundling the others starts shell and service sooner. */
const unbundled = ['better-sqlite3', 'sharp'];

/** The log's library can send lines to a server, for which it loads all of HTTP and TLS: neither is here. */
const withoutRemoteLog = {
  name: 'without-remote-log',
  load: (id: string) =>
    /electron-log\/src\/node\/transports\/remote\.js$/.test(id) ? 'module.exports = () => null;' : undefined,
};

function configurationOf({ folder, name, extension, target }: HostBundle): UserConfig {
  return {
    logLevel: 'warn',
    plugins: [withoutRemoteLog],
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
          chunkFileNames: `${name}-[name].mjs`,
          codeSplitting: extension === 'mjs', // what is loaded when it is needed is not read before
        },
      },
    },
  };
}

/** Syncs that a program could forget, by the paths that they concern on the simulated disk. */
export const forgottenSyncs = {
  'the bytes of objects': (path) => /\/objects\/.*\.part$/.test(path),
  'the folder of objects': (path) => path.endsWith('/objects'),
  'the bytes of manifests': (path) => /\/releases\/.*\.part$/.test(path),
  'the folder of manifests': (path) => path.endsWith('/releases'),
  'the bytes of the pointer': (path) => path.endsWith('/current.part'),
  'the folder of the pointer': (path) => path.endsWith('/data/content'),
  'the data folder': (path) => path.endsWith('/data'),
  'the folders of the copied pack': (path) => path.startsWith('/content.part'),
  'the name of the copied pack': (path) => path === '/',
} as const satisfies Readonly<Record<string, (path: string) => boolean>>;

import type { KnipConfig } from 'knip';

/** Where the program begins, so that whatever nothing leads to is found: files, exports and packages. */
export default {
  entry: [
    'electron/shell/{main,preload}.ts',
    'electron/service/main.ts',
    'electron/threads/{reader,jobs}.ts',
    'electron/commands/{main,npm}.ts',
    'build/offline/default-app/main.cjs', // what an assembled runtime shows without an app
    'build/after-pack.ts', // named in electron-builder.yml
    'build/motion/{window.cjs,page/main.tsx}', // opened by Electron: they draw exercises for whoever approves them
    'build/dev/page.tsx', // what `npm run dev` serves
    'build/icons/draw.ts', // run by hand when the icon changes
    'test/bench/{peers/*/{main,preload},electron/*}.{cjs,tsx}', // what is measured: started, not imported
    'test/bench/exports/export-once.ts', // likewise: its memory is its own
    'test/faults/stepping/{quick-content-service,stepping-files}.ts', // put in place of others by a loader hook
    'test/fixtures/utility-app/{service,reading-program,command-shell}.ts', // started by the app beside it, or by a test
    'test/support/read-only-spell.ts', // run by an ordinary user
    'test/faults/stepping/*.ts', // loaded before the service: it is stopped at its steps
    'test/faults/preloads/*.ts', // likewise: its clock and its watcher are wounded
    'vite.host.config.ts',
    'vite.report.config.ts',
    'renderer/report/main.tsx', // the page that is printed
  ],
  project: ['{electron,renderer,build,test}/**/*.{ts,tsx,cjs,css}', '*.ts'],
  compilers: {
    // What a style sheet imports, and the fonts that it names itself.
    css: (text: string) =>
      [...text.matchAll(/(?:@import|src: url\()\s*("[^"]+")/g)]
        .map(([, file]) => `import ${file};`)
        .join('\n'),
  },
  ignoreDependencies: [
    '@electron-internal/extract-zip', // Electron's own: it unpacks what Electron would unpack
    'tree-sitter-powershell', // a file of it is loaded: the grammar by which the set-up of Windows is read
  ],
  // The system's: for odd files, small disks, scarcity, its own watch, and to measure against.
  ignoreBinaries: [
    ...['mkfifo', 'mount', 'umount', 'unshare', 'prlimit', 'strace', 'taskset', 'sqlite3'],
    'systemd-notify',
  ],
  ignoreExportsUsedInFile: { interface: true, type: true }, // parts of an exported type may be named by callers
} satisfies KnipConfig;

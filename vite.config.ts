import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The screen. Nothing is inlined: its content security policy permits files only. */
export default defineConfig({
  root: 'renderer',
  base: './',
  plugins: [react()],
  logLevel: 'warn',
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'chrome130',
    assetsInlineLimit: 0,
    rolldownOptions: { output: { assetFileNames: 'assets/[name][extname]' } }, // the shell lets nothing of the app be cached
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    license: { fileName: 'licences.md' }, // of the packages inside, which their licences ask for
  },
});

import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The page that is printed, apart from the screen: patients' scripts are cut as if it were not there. */
export default defineConfig({
  root: 'renderer/report',
  base: './',
  plugins: [react()],
  logLevel: 'warn',
  publicDir: false,
  build: {
    outDir: '../../dist/renderer/report',
    emptyOutDir: true,
    target: 'chrome130',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
});

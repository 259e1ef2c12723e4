import { defineConfig } from 'vitest/config';

/** Every test; the screen's own build settings (`vite.config.ts`) do not concern them. */
export default defineConfig({
  test: { include: ['test/**/*.test.{ts,tsx}'] },
});

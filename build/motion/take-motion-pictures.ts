import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Page } from 'playwright';
import { build } from 'vite';
import { readMotions } from '#adapters/content-folder/read-motions.ts';
import { systemClock as clock } from '#adapters/system/clock.ts';
import { landscape } from '#build/display.ts';
import { findRuntime } from '#build/electron-runtime/find-runtime.ts';
import { provideSystemPackages } from '#build/offline/system-packages.ts';
import { withPictureApp } from '#build/picture-app.ts';
import { diskFiles as files } from '#platform/files/disk-files.ts';
import { makeFolder } from '#platform/files/make-folder.ts';
import { answerPage, type PicturedExercise } from './answer-page.ts';
import type { ShownExercise } from './shown-exercise.ts';

/**
 * Writes a contact sheet and a film of each exercise in the folder that can be shown, a page that ties them together and,
 * where there are several, a sheet of every step of all. Answers the names of the files.
 */
export async function takeMotionPictures(folder: string, out: string): Promise<readonly string[]> {
  const read = await readMotions(folder, { files, clock });
  if (read.kind !== 'read' || read.motions.length === 0) return [];
  await makeFolder(out);
  await provideSystemPackages(await findRuntime());
  const scratch = await mkdtemp(join(tmpdir(), 'foyer-motion-'));
  try {
    await buildPage(scratch);
    const app = [join(import.meta.dirname, 'window.cjs'), join(scratch, 'index.html')];
    const pictured = await withPictureApp(landscape, { app }, async (page) => {
      await page.waitForFunction(() => 'motionPage' in window);
      const { name: practice = '', colour = null } = read.practice ?? {};
      const exercises = read.motions.map((shown) => ({ shown, practice, colour }));
      if (exercises.length > 1) await takeEveryStep(page, exercises, out);
      const taken: PicturedExercise[] = [];
      for (const exercise of exercises) taken.push(await takeExercise(page, exercise, out));
      return taken;
    });
    await writeFile(join(out, 'index.html'), answerPage(pictured));
    const all = pictured.length > 1 ? [everyStep] : [];
    return [...all, ...pictured.flatMap(({ sheet, film }) => [sheet, film]), 'index.html'];
  } finally {
    await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The page that draws: it ships with nothing, so it is built where it is needed. */
async function buildPage(outDir: string): Promise<void> {
  process.env.NODE_ENV = 'production'; // React's development build draws the same, slowly
  await build({
    configFile: false,
    root: join(import.meta.dirname, 'page'),
    base: './',
    plugins: [react()],
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true, target: 'chrome130', reportCompressedSize: false },
  });
}

const everyStep = 'every-step.png';

/** First of all, as a film takes minutes. */
async function takeEveryStep(page: Page, exercises: readonly ShownExercise[], out: string): Promise<void> {
  await page.evaluate((shown) => window.motionPage.showEveryStep(shown), exercises);
  await page.screenshot({ path: join(out, everyStep), fullPage: true });
}

async function takeExercise(page: Page, exercise: ShownExercise, out: string): Promise<PicturedExercise> {
  const { id } = exercise.shown;
  const [sheet, film] = [`${id}-sheet.png`, `${id}-film.webm`];
  await page.evaluate((shown) => window.motionPage.showSheet(shown), exercise);
  await page.screenshot({ path: join(out, sheet), fullPage: true });
  const bytes = await page.evaluate((shown) => window.motionPage.film(shown), exercise);
  await writeFile(join(out, film), Buffer.from(bytes, 'base64'));
  return { ...exercise, sheet, film };
}

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openInThreeDays } from '#test/support/closed-hours.ts';
import { openKioskApp, smallPanel } from '#test/support/kiosk-app.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

test('a screen that is dark outside the opening hours moves nothing', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'data'));
  await writeFile(join(folder, 'data', 'settings.json'), JSON.stringify({ openingHours: openInThreeDays() }));
  const kiosk = await openKioskApp({ folder, size: smallPanel });
  onTestFinished(() => kiosk.close());
  await kiosk.page.waitForSelector('html[data-night]', { state: 'attached', timeout: 30_000 });
  const moving = () =>
    kiosk.page.evaluate(() =>
      document
        .getAnimations()
        .filter(({ playState }) => playState === 'running')
        .map((animation) => (animation as CSSAnimation).animationName),
    );
  await expect.poll(moving, { timeout: 10_000 }).toEqual([]);
});

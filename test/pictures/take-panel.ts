import { join } from 'node:path';
import { databaseFile } from '#adapters/system/data-folder.ts';
import { daysAfter, localDateOf } from '#core/local-date.ts';
import { countedDays } from '#test/support/counted-years/counted-days.ts';
import { writeCounters } from '#test/support/counted-years/write-counters.ts';
import { type KioskApp, openKioskApp } from '#test/support/kiosk-app.ts';
import { type Mode, rooms } from './modes.ts';
import { openRooms } from './open-rooms.ts';
import { openScreens } from './open-screens.ts';

/** One picture that was taken. */
export interface Taken {
  readonly screen: string;
  readonly mode: string;
  readonly file: string;
}

/** Takes every screen in these modes on a panel such as `1080x1920`. */
export async function takePanel(panel: string, out: string, of: readonly Mode[]): Promise<readonly Taken[]> {
  const [width = 0, height = 0] = panel.split('x').map(Number);
  const kiosk = await openKioskApp({ size: { width, height }, isCalm: true });
  const taken: Taken[] = [];
  try {
    for (const mode of of) {
      await begin(kiosk, mode);
      if (mode.name === rooms.name) countFor(kiosk);
      for await (const screen of mode.name === rooms.name ? openRooms(kiosk) : openScreens(kiosk)) {
        await settle(kiosk);
        const file = `${panel}-${mode.name}-${screen}.png`;
        await kiosk.page.screenshot({ path: join(out, file) });
        taken.push({ screen, mode: mode.name, file });
      }
    }
  } finally {
    await kiosk.close();
  }
  return taken;
}

/** The owner's numbers of a wall that has hung for two years. */
function countFor({ dataFolder }: KioskApp): void {
  const today = localDateOf(new Date());
  const days = countedDays({ from: daysAfter(today, -730), to: daysAfter(today, -1), seed: 11 });
  writeCounters(join(dataFolder, databaseFile), days);
}

/** A new visitor, who has asked for this mode. */
async function begin({ page }: KioskApp, { presses }: Mode): Promise<void> {
  await page.reload();
  await page.waitForSelector('html[data-slide]', { state: 'attached' });
  for (const name of presses) await page.locator('.bar').getByRole('button', { name }).click();
}

/** Until pictures and fonts are there and all that was measured has been drawn. */
async function settle({ page }: KioskApp): Promise<void> {
  await page.waitForFunction(() => [...document.images].every((image) => image.complete));
  await page.waitForTimeout(250);
}

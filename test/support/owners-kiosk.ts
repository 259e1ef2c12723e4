import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { createKeyStore } from '#adapters/staff-store/key-store.ts';
import { createScryptHasher } from '#adapters/staff-store/scrypt-hasher.ts';
import { createTriesStore } from '#adapters/staff-store/tries-store.ts';
import { systemClock } from '#adapters/system/clock.ts';
import { databaseFile } from '#adapters/system/data-folder.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import { openDoorKeeper } from '#service/staff/door-keeper.ts';
import { type CountedPlan, countedDays } from './counted-years/counted-days.ts';
import { writeCounters } from './counted-years/write-counters.ts';
import { createRecordingLogger } from './recording-logger.ts';

const pin = '482913';

/** Makes a data folder of a kiosk that has counted for a while, and whose owner has a PIN. */
export async function fillOwnersKiosk(dataFolder: string, plan: CountedPlan): Promise<void> {
  await mkdir(dataFolder, { recursive: true });
  writeCounters(join(dataFolder, databaseFile), countedDays(plan));
  const log = createRecordingLogger();
  const keeper = await openDoorKeeper({
    keys: createKeyStore(dataFolder, { files: diskFiles, log }),
    tries: createTriesStore(dataFolder, diskFiles),
    hasher: createScryptHasher(),
    clock: systemClock,
    log,
  });
  await keeper.setPin('owner', pin);
}

/** Opens the door of such a kiosk as its owner, by keys. */
export async function enterAsOwner(page: Page): Promise<void> {
  await page.keyboard.press('Control+Alt+Shift+S');
  for (const digit of pin) await page.getByRole('button', { name: digit, exact: true }).click();
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.locator('.room-bar').waitFor();
}

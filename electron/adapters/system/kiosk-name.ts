import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { type Kiosk, kioskName } from '#core/content/receipt-names.ts';

/**
 * The name by which staff know this kiosk, its computer's, and what tells it from another of that name: when and where
 * its data folder was made.
 */
export async function thisKiosk(dataFolder: string): Promise<Kiosk> {
  const { birthtimeNs, ino } = await stat(dataFolder, { bigint: true });
  const id = createHash('sha256').update(`${birthtimeNs} ${ino}`).digest('hex').slice(0, 4);
  return { name: kioskName(hostname()), id };
}

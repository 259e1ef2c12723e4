import { stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { type Kiosk, kioskName } from '#core/content/receipt-names.ts';
import { sha256 } from '#platform/files/digest.ts';

/**
 * The name by which staff know this kiosk, its computer's, and what tells it from another of that name: when and where
 * its data folder was made.
 */
export async function thisKiosk(dataFolder: string): Promise<Kiosk> {
  const { birthtimeNs, ino } = await stat(dataFolder, { bigint: true });
  const id = sha256(`${birthtimeNs} ${ino}`).slice(0, 4);
  return { name: kioskName(hostname()), id };
}

import { hostname } from 'node:os';
import { kioskName } from '#core/content/receipt-names.ts';

/** The name by which staff know this kiosk: its computer's. */
export function thisKiosk(): string {
  return kioskName(hostname());
}

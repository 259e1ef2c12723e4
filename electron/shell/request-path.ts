import { type Asked, readAddress } from '#contract/addresses.ts';

const longestAddress = 2_000;

/** What an address asks for, whoever wrote it; null for what the kiosk does not serve. */
export function parseAddress(address: string): Asked | null {
  if (address.length > longestAddress || !URL.canParse(address)) return null;
  return readAddress(new URL(address).href);
}

import { type Role, roles } from '#contract/staff-door.ts';
import { isRecord } from '#core/parsed.ts';

/** What opens the door, as hashes in hexadecimal digits. */
export interface StaffKeys {
  /** One for all PINs, so that a PIN is hashed once and then held against each role's. */
  readonly salt: string;
  readonly pins: Readonly<Partial<Record<Role, string>>>;
  readonly recovery: { readonly salt: string; readonly hash: string } | null;
}

/** Of the file's form; a change of the hash's cost is a new one. */
const format = 1;

export function writeStaffKeys(keys: StaffKeys): string {
  return `${JSON.stringify({ format, ...keys }, undefined, 2)}\n`;
}

/** Reads it back; undefined where anything about it is not as it was written. */
export function parseStaffKeys(text: string): StaffKeys | undefined {
  try {
    const read = JSON.parse(text) as Readonly<Record<string, unknown>>; // each is checked below
    if (read.format !== format || !isHex(read.salt) || !isRecord(read.pins)) return undefined;
    const pins = Object.entries(read.pins);
    if (!pins.every(([role, hash]) => isRole(role) && isHex(hash))) return undefined;
    const { recovery } = read;
    if (recovery !== null && !(isRecord(recovery) && isHex(recovery.salt) && isHex(recovery.hash)))
      return undefined;
    return {
      salt: read.salt,
      pins: Object.fromEntries(pins) as StaffKeys['pins'], // checked above
      recovery: recovery === null ? null : { salt: String(recovery.salt), hash: String(recovery.hash) },
    };
  } catch {
    return undefined;
  }
}

/** The roles that have a PIN. */
export function rolesWithPin({ pins }: StaffKeys): readonly Role[] {
  return roles.filter((role) => pins[role] !== undefined);
}

function isRole(name: string): name is Role {
  return (roles as readonly string[]).includes(name);
}

function isHex(value: unknown): value is string {
  return typeof value === 'string' && /^([0-9a-f]{2}){16,64}$/.test(value);
}

import { KioskError } from '#contract/errors.ts';
import type { SettingsCommand } from '#contract/staff-settings.ts';
import type { PinCommand } from './pins-room.ts';
import type { Room } from './rooms.ts';

const refuse = async (): Promise<never> => {
  throw new KioskError('refused');
};

/** What the service cannot do yet: each is refused. */
export const laterRoom: Room<Exclude<SettingsCommand, PinCommand>> = {
  'read-settings': refuse,
  'change-settings': refuse,
  'find-folders': refuse,
  'look-at-folder': refuse,
  'describe-health': refuse,
  'end-foyer': refuse,
};

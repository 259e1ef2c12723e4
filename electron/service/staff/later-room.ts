import { KioskError } from '#contract/errors.ts';
import type { SettingsCommand } from '#contract/staff-settings.ts';
import type { Room } from './rooms.ts';

const refuse = async (): Promise<never> => {
  throw new KioskError('refused');
};

/** What the service cannot do yet: each is refused. */
export const laterRoom: Room<Extract<SettingsCommand, { readonly kind: 'describe-health' | 'end-foyer' }>> = {
  'describe-health': refuse,
  'end-foyer': refuse,
};

import type { StaffAnswer } from '#contract/staff.ts';
import type { SettingsCommand } from '#contract/staff-settings.ts';
import { faultCode } from '#core/fault-code.ts';
import type { Logger } from '#core/ports.ts';
import { spacedCode } from '#core/staff/recovery-code.ts';
import { refuse } from '#service/refusals.ts';
import type { Words } from '#words/words.ts';
import type { DoorKeeper } from './door-keeper.ts';
import type { Room } from './rooms.ts';

export type PinCommand = Extract<SettingsCommand, { readonly kind: 'set-pin' | 'make-recovery-code' }>;

export interface PinsRoomUses {
  readonly keeper: DoorKeeper;
  readonly words: Words;
  readonly log: Logger;
  /** The first PIN is set: the receipt need not ask for it any more. */
  readonly onPinSet: () => void;
}

/** Who may come in from now on. */
export function pinsRoom({ keeper, words, log, onPinSet }: PinsRoomUses): Room<PinCommand> {
  const orInWords = async (work: () => Promise<StaffAnswer>): Promise<StaffAnswer> => {
    try {
      return await work();
    } catch (cause) {
      log.error('staff-keys-not-written', cause);
      return refuse(words.staff.diskRefused(faultCode(cause)));
    }
  };

  return {
    'set-pin': ({ role, pin }) =>
      orInWords(async () => {
        const fault = await keeper.setPin(role, pin);
        if (fault !== undefined) return refuse(words.staff.pinRefused(fault));
        onPinSet();
        return { kind: 'pin-set', role };
      }),
    'make-recovery-code': () =>
      orInWords(async () => ({ kind: 'recovery-code', code: spacedCode(await keeper.makeCode()) })),
  };
}

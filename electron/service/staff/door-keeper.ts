import type { Role, Tried } from '#contract/staff-door.ts';
import type { Logger } from '#core/ports.ts';
import { type PinFault, pinFault } from '#core/staff/pin-fault.ts';
import type { Hasher, KeyStore } from '#core/staff/ports.ts';
import { parseRecoveryCode, recoveryCodeOf } from '#core/staff/recovery-code.ts';
import { rolesWithPin, type StaffKeys } from '#core/staff/staff-keys.ts';
import { createMutex } from '#service/mutex.ts';
import { openCountedTries, type TriesUses } from './counted-tries.ts';

/** Knows who may come in. One try at a time: two at once are two. */
export interface DoorKeeper {
  /** False until a PIN was set: whoever comes is the owner. PINs whose files cannot be read lock it for all. */
  isLocked(): boolean;
  /** How it stands with wrong PINs. */
  tried(): Tried;
  /** The role whose PIN it is. That it was tried is on the disk before it is looked at; while PINs wait it is not. */
  tryPin(pin: string): Promise<Role | undefined>;
  /** True for the recovery code; then no PIN has to wait any more. Not counted: nobody guesses 80 bits. */
  tryCode(typed: string): Promise<boolean>;
  /** Undefined when it is set. Rejects with a Node error where the disk refuses it. */
  setPin(role: Role, pin: string): Promise<PinFault | undefined>;
  /** A new recovery code, in force when this resolves. Rejects with a Node error where the disk refuses it. */
  makeCode(): Promise<string>;
  /** The roles that have a PIN. */
  pins(): readonly Role[];
  hasCode(): boolean;
}

export interface DoorUses extends TriesUses {
  readonly keys: KeyStore;
  readonly hasher: Hasher;
  readonly log: Logger;
}

const [saltBytes, hashBytes] = [16, 32];

export async function openDoorKeeper({ keys: store, hasher, ...uses }: DoorUses): Promise<DoorKeeper> {
  const { log } = uses;
  let keys = await store.read();
  const tries = await openCountedTries(uses);
  const inTurn = createMutex();

  const known = (): StaffKeys | undefined => (typeof keys === 'object' ? keys : undefined);
  const pins = () => rolesOf(known());
  const randomHex = (bytes: number) => Buffer.from(hasher.random(bytes)).toString('hex');
  const nobodys = { salt: randomHex(saltBytes), hash: randomHex(hashBytes) };

  /** One hash and three comparisons, whoever it is: the time tells nothing. */
  const roleOf = async (pin: string): Promise<Role | undefined> => {
    const hash = await hasher.hash(pin, known()?.salt ?? nobodys.salt);
    const isOf = (role: Role) => hasher.isSame(hash, known()?.pins[role] ?? nobodys.hash);
    const [isStaff, isClinician, isOwner] = [isOf('staff'), isOf('clinician'), isOf('owner')];
    return isOwner ? 'owner' : isClinician ? 'clinician' : isStaff ? 'staff' : undefined;
  };

  const change = async (next: StaffKeys): Promise<void> => {
    await store.write(next);
    keys = next;
  };
  const keysToChange = (): StaffKeys => known() ?? { salt: randomHex(saltBytes), pins: {}, recovery: null };

  return {
    isLocked: () => keys === 'unreadable' || pins().length > 0,
    tried: tries.now,
    pins,
    hasCode: () => (known()?.recovery ?? null) !== null,

    tryPin: (pin) =>
      inTurn(async () => {
        if (tries.now().waitS > 0) return undefined;
        await tries.begin();
        if (keys === 'unreadable') keys = await store.read(); // the disk may have come to itself
        const role = await roleOf(pin);
        if (role === undefined) tries.end();
        else await tries.clear(role);
        return role;
      }),

    tryCode: (typed) =>
      inTurn(async () => {
        const code = parseRecoveryCode(typed);
        const { salt, hash } = known()?.recovery ?? nobodys;
        const isRight = code !== undefined && hasher.isSame(await hasher.hash(code, salt), hash);
        if (isRight) await tries.clear('owner');
        log.info('recovery-code-tried', { isRight });
        return isRight;
      }),

    setPin: (role, pin) =>
      inTurn(async () => {
        const fault = pinFault(pin);
        if (fault !== undefined) return fault;
        const before = keysToChange();
        if (role !== 'owner' && before.pins.owner === undefined) return { kind: 'owner-first' };
        const hash = await hasher.hash(pin, before.salt);
        const by = rolesOf(before).find((one) => one !== role && hasher.isSame(hash, before.pins[one] ?? ''));
        if (by !== undefined) return { kind: 'taken', by };
        await change({ ...before, pins: { ...before.pins, [role]: hash } });
        log.info('pin-set', { role });
        return undefined;
      }),

    makeCode: () =>
      inTurn(async () => {
        const [code, salt] = [recoveryCodeOf(hasher.random(hashBytes)), randomHex(saltBytes)];
        const hash = await hasher.hash(code, salt);
        await change({ ...keysToChange(), recovery: { salt, hash } });
        log.info('recovery-code-made');
        return code;
      }),
  };
}

function rolesOf(keys: StaffKeys | undefined): readonly Role[] {
  return keys === undefined ? [] : rolesWithPin(keys);
}

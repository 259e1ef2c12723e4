import { createKeyStore } from '#adapters/staff-store/key-store.ts';
import { createScryptHasher } from '#adapters/staff-store/scrypt-hasher.ts';
import { createTriesStore } from '#adapters/staff-store/tries-store.ts';
import { KioskError } from '#contract/errors.ts';
import type { StaffAnswer } from '#contract/staff.ts';
import type { DoorCommand } from '#contract/staff-door.ts';
import type { RefusedDataFolder } from '#core/health/health-facts.ts';
import type { Files } from '#core/ports.ts';
import type { Hasher } from '#core/staff/ports.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import { openDoorKeeper } from '#service/staff/door-keeper.ts';
import { doorRoom } from '#service/staff/door-room.ts';
import { type PinCommand, pinsRoom } from '#service/staff/pins-room.ts';
import { answerIn, type Room } from '#service/staff/rooms.ts';
import { createSession } from '#service/staff/session.ts';
import { createRecordingLogger } from '#test/support/recording-logger.ts';
import { wordsIn } from '#words/words.ts';

/** The real scrypt at a cost that takes no time. */
export const quickHasher = createScryptHasher({ N: 2, r: 1, p: 1 });

export interface DoorChanges {
  readonly hasher?: Hasher;
  readonly files?: Files;
  readonly refusedDataFolder?: RefusedDataFolder;
}

/** The door of a kiosk with this data folder, as a start of the service opens it. Its clock goes on only by `pass`. */
export async function openDoor(
  dataFolder: string,
  { hasher = quickHasher, files = diskFiles, refusedDataFolder }: DoorChanges = {},
) {
  let nowMs = 5_000; // as a process has run for a while
  const clock = { monotonicMs: () => nowMs };
  const log = createRecordingLogger();
  const keeper = await openDoorKeeper({
    keys: createKeyStore(dataFolder, { files, log }),
    tries: createTriesStore(dataFolder, files),
    hasher,
    clock,
    log,
  });
  const session = createSession(clock);
  const rooms = {
    ...doorRoom(keeper, session, refusedDataFolder ?? null),
    ...pinsRoom({ keeper, words: wordsIn.en, log, onPinSet: () => {} }),
  } as unknown as Room; // the other rooms are not asked here

  const ask = async (command: DoorCommand | PinCommand): Promise<StaffAnswer> => {
    if (!session.mayRun(command)) throw new KioskError('staff-locked');
    return await answerIn(rooms, command);
  };
  return {
    ask,
    session,
    log,
    signIn: (pin: string) => ask({ kind: 'sign-in', pin }),
    setPin: (role: 'staff' | 'clinician' | 'owner', pin: string) => ask({ kind: 'set-pin', role, pin }),
    pass(ms: number) {
      nowMs += ms;
    },
  };
}

export type OpenedDoor = Awaited<ReturnType<typeof openDoor>>;

export const pins = { owner: '409271', staff: '830264', clinician: '571048' } as const;

/** A kiosk that was set up: three PINs. The door is closed. */
export async function openDoorWithPins(dataFolder: string, changes: DoorChanges = {}): Promise<OpenedDoor> {
  const door = await openDoor(dataFolder, changes);
  await door.ask({ kind: 'open-door' });
  for (const role of ['owner', 'staff', 'clinician'] as const) await door.setPin(role, pins[role]);
  await door.ask({ kind: 'close-door' });
  return door;
}

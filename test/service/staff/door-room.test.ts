import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { StaffCommand } from '#contract/staff.ts';
import { staffSessionMs } from '#contract/staff-door.ts';
import { leastRoles } from '#core/staff/roles.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import { withFaults } from '#test/support/faulty-files.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';
import { type OpenedDoor, openDoor, openDoorWithPins, pins, quickHasher } from './open-door.ts';

const locked = { code: 'staff-locked' };
const keepOpen = { kind: 'keep-open' } as const;

async function wrongPins(door: OpenedDoor, count: number): Promise<void> {
  for (let at = 0; at < count; at++) await door.signIn(`60${1_000 + at}`);
}

test('while no PIN is set whoever holds the corner is the owner', async () => {
  const door = await openDoor(await temporaryFolder());
  await expect(door.setPin('owner', pins.owner)).rejects.toMatchObject(locked);
  expect(await door.ask({ kind: 'open-door' })).toEqual({ kind: 'door', door: { kind: 'unset' } });
  expect(await door.setPin('owner', pins.owner)).toEqual({ kind: 'pin-set', role: 'owner' });
});

test('while the data folder cannot be used whoever holds the corner is staff, and nothing more', async () => {
  const refusedDataFolder = { errorCode: 'EACCES', path: '/data' };
  const door = await openDoor(await temporaryFolder(), { refusedDataFolder });
  expect(await door.ask({ kind: 'open-door' })).toEqual({ kind: 'door', door: { kind: 'unknown' } });
  for (const [kind, least] of Object.entries(leastRoles)) {
    const mayRun = door.session.mayRun({ kind } as StaffCommand); // who may is told by its kind alone
    expect(mayRun, kind).toBe(least === null || least === 'staff');
  }
  await expect(door.setPin('owner', pins.owner)).rejects.toMatchObject(locked);
  await expect(door.ask({ kind: 'make-recovery-code' })).rejects.toMatchObject(locked);
});

test('PINs that can be read are asked for, also while the data folder takes nothing', async () => {
  const folder = await temporaryFolder();
  await openDoorWithPins(folder);
  const door = await openDoor(folder, { refusedDataFolder: { errorCode: 'EROFS', path: folder } });
  expect(await door.ask({ kind: 'open-door' })).toMatchObject({ door: { kind: 'locked' } });
  expect(await door.signIn(pins.owner)).toMatchObject({ kind: 'signed-in', role: 'owner' });
});

test('the PIN itself says who it is, and from the first one on a PIN is asked for', async () => {
  const door = await openDoorWithPins(await temporaryFolder());
  expect(await door.ask({ kind: 'open-door' })).toEqual({
    kind: 'door',
    door: { kind: 'locked', hasRecoveryCode: false, freeTries: 5, waitS: 0 },
  });
  for (const role of ['staff', 'clinician', 'owner'] as const)
    expect(await door.signIn(pins[role])).toEqual({ kind: 'signed-in', role, mustSetPins: false });
});

test('PINs are known after a restart', async () => {
  const folder = await temporaryFolder();
  await openDoorWithPins(folder);
  const door = await openDoor(folder);
  expect(await door.signIn(pins.clinician)).toMatchObject({ kind: 'signed-in', role: 'clinician' });
});

test('staff set no PINs', async () => {
  const door = await openDoorWithPins(await temporaryFolder());
  await door.signIn(pins.staff);
  await expect(door.setPin('staff', '718293')).rejects.toMatchObject(locked);
  await door.signIn(pins.owner);
  expect(await door.setPin('staff', '718293')).toMatchObject({ kind: 'pin-set' });
  expect(await door.signIn(pins.staff)).toMatchObject({ kind: 'not-signed-in' });
});

test('no two PINs are alike, and the owner’s comes first', async () => {
  const door = await openDoor(await temporaryFolder());
  await door.ask({ kind: 'open-door' });
  const refusal = (what: string) => ({ kind: 'not-done', because: { what } });
  expect(await door.setPin('staff', pins.staff)).toMatchObject(refusal('The owner has no PIN yet.'));
  await door.setPin('owner', pins.owner);
  expect(await door.setPin('staff', pins.owner)).toMatchObject(
    refusal('This PIN is already that of the owner.'),
  );
  expect(await door.setPin('owner', pins.owner)).toMatchObject({ kind: 'pin-set' });
  expect(await door.setPin('staff', 'secret')).toMatchObject(refusal('A PIN is made of digits only.'));
});

test('a session ends two and a half minutes after the last command, and when the corner is held', async () => {
  const door = await openDoorWithPins(await temporaryFolder());
  await door.signIn(pins.staff);
  for (let minute = 0; minute < 10; minute++) {
    door.pass(60_000);
    expect(await door.ask(keepOpen)).toEqual({ kind: 'kept-open' });
  }
  door.pass(staffSessionMs + 1);
  await expect(door.ask(keepOpen)).rejects.toMatchObject(locked);
  await door.signIn(pins.staff);
  await door.ask({ kind: 'open-door' });
  await expect(door.ask(keepOpen)).rejects.toMatchObject(locked);
});

test('five wrong PINs are free; then even the right one has to wait, and is not counted', async () => {
  const door = await openDoorWithPins(await temporaryFolder());
  expect(await door.signIn('601000')).toEqual({ kind: 'not-signed-in', freeTries: 4, waitS: 0 });
  await wrongPins(door, 4);
  const waits = { kind: 'not-signed-in', freeTries: 0, waitS: 15 };
  expect(await door.signIn(pins.owner)).toEqual(waits);
  expect(await door.signIn(pins.owner)).toEqual(waits);
  door.pass(14_000);
  expect(await door.ask({ kind: 'open-door' })).toMatchObject({ door: { waitS: 1 } });
  door.pass(1_000);
  expect(await door.signIn(pins.owner)).toMatchObject({ kind: 'signed-in' });
  expect(await door.signIn('601000')).toMatchObject({ freeTries: 4, waitS: 0 });
});

test('two tries at once count as two', async () => {
  const door = await openDoorWithPins(await temporaryFolder());
  await wrongPins(door, 3);
  const both = await Promise.all([door.signIn('601111'), door.signIn('602222'), door.signIn(pins.owner)]);
  expect(both.map(({ kind }) => kind)).toEqual(Array(3).fill('not-signed-in'));
  expect(both[2]).toMatchObject({ waitS: 15 });
});

test('a try that a kill cut short has counted', async () => {
  const folder = await temporaryFolder();
  await openDoorWithPins(folder);
  for (const _ of Array(5)) {
    const isLookedAt = Promise.withResolvers<void>();
    const never = () => {
      isLookedAt.resolve();
      return new Promise<never>(() => {});
    };
    const door = await openDoor(folder, { hasher: { ...quickHasher, hash: never } });
    void door.signIn(pins.owner);
    await isLookedAt.promise; // and the power goes
  }
  expect(await (await openDoor(folder)).signIn(pins.owner)).toMatchObject({
    kind: 'not-signed-in',
    waitS: 15,
  });
});

test('setting the clock of the computer, back or on, changes no wait', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  const folder = await temporaryFolder();
  const door = await openDoorWithPins(folder);
  await wrongPins(door, 5);
  for (const day of ['1970-01-01', '2026-11-21', '2038-01-19', '2099-12-31']) {
    vi.setSystemTime(day);
    for (const one of [door, await openDoor(folder)])
      expect(await one.signIn(pins.owner), day).toMatchObject({ kind: 'not-signed-in', waitS: 15 });
  }
});

test('a start begins the wait anew, whatever the date of the computer says', async () => {
  const folder = await temporaryFolder();
  await wrongPins(await openDoorWithPins(folder), 5);
  for (const _ of ['a start', 'another']) {
    const door = await openDoor(folder); // its clock has begun anew, and no other one is asked
    expect(await door.signIn(pins.owner)).toEqual({ kind: 'not-signed-in', freeTries: 0, waitS: 15 });
  }
  const door = await openDoor(folder);
  door.pass(15_000);
  await door.signIn('601234');
  expect(await (await openDoor(folder)).signIn(pins.owner)).toMatchObject({ waitS: 30 });
});

test('a data folder that cannot be written leaves no try free, and lets the right PIN in', async () => {
  const folder = await temporaryFolder();
  await openDoorWithPins(folder);
  const files = withFaults(diskFiles, [{ operation: 'write', path: 'staff-', code: 'EROFS' }]);
  const door = await openDoor(folder, { files });
  expect(await door.signIn('601000')).toEqual({ kind: 'not-signed-in', freeTries: 0, waitS: 15 });
  door.pass(15_000);
  expect(await door.signIn(pins.owner)).toMatchObject({ kind: 'signed-in' });
  expect(await door.setPin('owner', '718293')).toMatchObject({
    kind: 'not-done',
    because: { what: 'This computer could not do it (EROFS).' },
  });
  expect(await door.signIn(pins.owner)).toMatchObject({ kind: 'signed-in' });
});

test.skipIf(process.platform === 'win32' /* it knows no modes of files */)(
  'only Foyer’s own user may read the hashes',
  async () => {
    // Windows knows no such modes
    const folder = await temporaryFolder();
    await openDoorWithPins(folder);
    for (const name of ['staff-keys.json', 'staff-keys.second.json'])
      expect((await stat(join(folder, name))).mode & 0o777, name).toBe(0o600);
  },
);

test('one spoilt file shuts nobody out; two open to nobody', async () => {
  const folder = await temporaryFolder();
  await openDoorWithPins(folder);
  await writeFile(join(folder, 'staff-keys.json'), 'not what was written');
  expect(await (await openDoor(folder)).signIn(pins.staff)).toMatchObject({ kind: 'signed-in' });
  await writeFile(join(folder, 'staff-keys.second.json'), '');
  const door = await openDoor(folder);
  expect(await door.ask({ kind: 'open-door' })).toMatchObject({ door: { kind: 'locked' } });
  expect(await door.signIn(pins.owner)).toMatchObject({ kind: 'not-signed-in' });
  await expect(door.setPin('owner', '718293')).rejects.toMatchObject(locked);
});

test('the recovery code opens as the owner, also while PINs wait, and ends their wait', async () => {
  const folder = await temporaryFolder();
  const first = await openDoorWithPins(folder);
  await first.signIn(pins.owner);
  const made = await first.ask({ kind: 'make-recovery-code' });
  const code = made.kind === 'recovery-code' ? made.code : '';
  const door = await openDoor(folder);
  expect(await door.ask({ kind: 'open-door' })).toMatchObject({ door: { hasRecoveryCode: true } });
  await wrongPins(door, 5);
  const wrong = await door.ask({ kind: 'sign-in-with-code', code: '7K3M 9QXD 1234 5678' });
  expect(wrong).toEqual({ kind: 'not-signed-in', freeTries: 0, waitS: 15 });
  const answer = await door.ask({ kind: 'sign-in-with-code', code: code.toLowerCase() });
  expect(answer).toEqual({ kind: 'signed-in', role: 'owner', mustSetPins: true });
  expect(await door.signIn(pins.staff)).toMatchObject({ kind: 'signed-in' });
});

test('a new recovery code takes the place of the one before', async () => {
  const door = await openDoorWithPins(await temporaryFolder());
  await door.signIn(pins.owner);
  const [one, other] = [
    await door.ask({ kind: 'make-recovery-code' }),
    await door.ask({ kind: 'make-recovery-code' }),
  ];
  const tries = [];
  for (const made of [one, other])
    tries.push(
      await door.ask({ kind: 'sign-in-with-code', code: made.kind === 'recovery-code' ? made.code : '' }),
    );
  expect(tries.map(({ kind }) => kind)).toEqual(['not-signed-in', 'signed-in']);
});

test('no code opens where none was made', async () => {
  const door = await openDoorWithPins(await temporaryFolder());
  expect(await door.ask({ kind: 'sign-in-with-code', code: '0000 0000 0000 0000' })).toMatchObject({
    kind: 'not-signed-in',
  });
});

test('ten thousand random PINs, one a second, do not open it', async () => {
  const folder = await temporaryFolder();
  const door = await openDoorWithPins(folder);
  for (let count = 0; count < 10_000; count++) {
    const pin = String(Math.floor(Math.random() * 1_000_000)).padStart(6, '0');
    if (Object.values<string>(pins).includes(pin)) continue; // one in 300,000: it would be right to open
    const answer = await door.signIn(pin);
    if (answer.kind !== 'not-signed-in') throw new Error(`${pin} opened it`);
    door.pass(1_000); // a tap a second: three hours of taps
  }
  const lookedAt = door.log.events.filter((event) => event === 'pin-was-wrong').length;
  expect(lookedAt).toBeGreaterThan(5);
  expect(lookedAt).toBeLessThan(20);
});

test('a thousand taps and letters are refused like any other PIN', async () => {
  const door = await openDoorWithPins(await temporaryFolder());
  for (const typed of [
    'secret',
    '⚕️',
    '\u0000',
    ' '.repeat(40),
    '4092710',
    '40927',
    ...'0123456789'.repeat(100),
  ])
    expect(await door.signIn(typed)).toMatchObject({ kind: 'not-signed-in' });
  expect(await door.ask({ kind: 'open-door' })).toMatchObject({ door: { kind: 'locked', freeTries: 0 } });
});

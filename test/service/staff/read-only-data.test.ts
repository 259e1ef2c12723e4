import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { StaffCommand } from '#contract/staff.ts';
import { startChildService } from '#test/support/child-service.ts';
import { forbidWrites } from '#test/support/read-only.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';
import { pins } from './open-door.ts';

async function opened(folder: string) {
  const service = await startChildService(folder);
  onTestFinished(() => service.close());
  return { ...service, ask: (command: StaffCommand) => service.client.runStaffCommand(command) };
}

test('a kiosk whose data cannot be written shows its wall, lets the owner in, and says what is wrong', async ({
  skip,
}) => {
  const folder = await temporaryFolder();
  const first = await opened(folder);
  await vi.waitFor(() => access(join(first.dataFolder, 'content/current')), { timeout: 20_000 });
  await first.ask({ kind: 'open-door' });
  await first.ask({ kind: 'set-pin', role: 'owner', pin: pins.owner });
  await first.close();
  const refusal = forbidWrites(first.dataFolder);
  if (refusal !== undefined) return skip(refusal); // a mount was refused just now: the words say which

  const { client, ask } = await opened(folder);
  expect((await client.getSnapshot()).practice.name).toBe('Our practice');
  expect(await ask({ kind: 'sign-in', pin: pins.owner })).toMatchObject({ kind: 'signed-in', role: 'owner' });
  const refused = { kind: 'not-done', because: { what: 'This computer could not do it (EROFS).' } };
  expect(await ask({ kind: 'change-settings', change: { idleS: 60 } })).toMatchObject(refused);
  expect(await ask({ kind: 'set-pin', role: 'staff', pin: pins.staff })).toMatchObject(refused);
  expect(await ask({ kind: 'make-recovery-code' })).toMatchObject(refused);
  const answer = await ask({ kind: 'describe-health' });
  const wrong = answer.kind === 'health' ? answer.health.lines.filter(({ isWell }) => !isWell) : [];
  expect(wrong.map(({ id }) => id)).toContain('database');
  expect(await ask({ kind: 'sign-in', pin: '601000' })).toEqual({
    kind: 'not-signed-in',
    freeTries: 0,
    waitS: 15,
  });
}, 90_000);

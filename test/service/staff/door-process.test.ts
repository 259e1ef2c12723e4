import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { StaffCommand } from '#contract/staff.ts';
import { startChildService } from '#test/support/child-service.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';
import { pins } from './open-door.ts';

async function opened(folder: string) {
  const service = await startChildService(folder);
  onTestFinished(() => service.close());
  const receipt = () => readFile(join(service.contentFolder, '_RECEIPT.txt'), 'utf8');
  return { ...service, receipt, ask: (command: StaffCommand) => service.client.runStaffCommand(command) };
}

const patience = { timeout: 20_000, interval: 50 };
const noPin = 'No PIN is set on this kiosk.';

test('the receipt asks for a PIN until one is set; wrong ones outlive a kill, and none stands in a log', async () => {
  const folder = await temporaryFolder();
  const first = await opened(folder);
  await vi.waitFor(async () => expect(await first.receipt()).toContain(noPin), patience);
  const lines = (await first.receipt()).split('\r\n');
  expect(lines[0]).toMatch(/1 needs you\.$/);
  expect(lines[lines.indexOf('What needs you') + 1]).toContain(noPin);

  expect(await first.ask({ kind: 'open-door' })).toEqual({ kind: 'door', door: { kind: 'unset' } });
  expect(await first.ask({ kind: 'set-pin', role: 'owner', pin: pins.owner })).toMatchObject({
    kind: 'pin-set',
  });
  await vi.waitFor(async () => expect(await first.receipt()).not.toContain(noPin), patience);

  const tried = ['601111', '602222', 'secret word', '604444', '605555'];
  for (const pin of tried) await first.ask({ kind: 'sign-in', pin });
  await first.kill(); // the answer was there, so the try must be

  const second = await opened(folder);
  expect(await second.ask({ kind: 'open-door' })).toMatchObject({ door: { kind: 'locked', freeTries: 0 } });
  const answer = await second.ask({ kind: 'sign-in', pin: pins.owner });
  expect(answer).toMatchObject({ kind: 'not-signed-in' });
  expect(answer.kind === 'not-signed-in' ? answer.waitS : 0).toBeGreaterThan(5); // of 15: the machine may be slow

  const logs = join(second.dataFolder, 'logs');
  const text = (
    await Promise.all((await readdir(logs)).map((name) => readFile(join(logs, name), 'utf8')))
  ).join('');
  expect(text).toContain('pin-was-wrong');
  for (const secret of [...tried, pins.owner]) expect(text).not.toContain(secret);
}, 60_000);

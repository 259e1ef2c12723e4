import { expect, test, vi } from 'vitest';
import type { Problem } from '#core/content/problems.ts';
import { changePack, topicText } from '#test/support/small-pack.ts';
import { newFolders, openContent } from './open-service.ts';

const patience = { timeout: 8_000, interval: 20 };

test('the wall has its mark as long as something in the folder needs staff', async () => {
  const folders = await newFolders();
  const { wall } = await openContent(folders);
  await vi.waitFor(() => expect(wall.release()?.source.kind).toBe('content-folder'), patience);
  expect((await wall.snapshot()).needsStaff).toBeUndefined();
  await changePack(folders.contentFolder, { 'topics/ice/index.en.md': '---\ntitle: "broken\n---\n' });
  await vi.waitFor(async () => expect((await wall.snapshot()).needsStaff).toBe(true), patience);
  await changePack(folders.contentFolder, {
    'topics/ice/index.en.md': topicText({ title: 'Does ice help?', order: '20' }),
  });
  await vi.waitFor(async () => expect((await wall.snapshot()).needsStaff).toBeUndefined(), patience);
});

test('so it has while the kiosk itself needs them, such as before its first PIN', async () => {
  let problems: readonly Problem[] = [{ code: 'pin-unset' }];
  const { wall, content } = await openContent(await newFolders(), {
    uses: { kioskProblems: () => problems },
  });
  await vi.waitFor(async () => expect((await wall.snapshot()).needsStaff).toBe(true), patience);
  problems = [];
  await content.refreshReceipt();
  expect((await wall.snapshot()).needsStaff).toBeUndefined();
});

test('content that is well does not take away the mark of a kiosk that is not', async () => {
  const { wall, content, numbers } = await openContent(await newFolders());
  await wall.snapshot();
  wall.noteNeed('kiosk', true);
  await content.refreshReceipt();
  const marked = await wall.snapshot();
  expect(marked.needsStaff).toBe(true);
  expect(numbers.at(-1)).toBe(marked.number);
  wall.noteNeed('kiosk', false);
  expect((await wall.snapshot()).needsStaff).toBeUndefined();
});

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { StaffCommand } from '#contract/staff.ts';
import { startChildService } from '#test/support/child-service.ts';
import { topicText, writePack } from '#test/support/small-pack.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

const patience = { timeout: 30_000, interval: 100 };

test('what is set is on the wall without a restart and after one; a spoilt file is said on the receipt', async () => {
  const folder = await temporaryFolder();
  const open = async () => {
    const service = await startChildService(folder);
    onTestFinished(() => service.close());
    const ask = (command: StaffCommand) => service.client.runStaffCommand(command);
    await ask({ kind: 'open-door' });
    const titles = async () =>
      (await service.client.getSnapshot()).topics.map(({ texts }) => Object.values(texts)[0]?.title);
    return { ...service, ask, titles };
  };
  const first = await open();
  await vi.waitFor(() => readFile(join(first.contentFolder, '_RECEIPT.txt')), patience);

  const named = await first.ask({
    kind: 'change-settings',
    change: { practiceName: 'Harbour Physio', idleS: 90 },
  });
  expect(named).toMatchObject({
    kind: 'settings',
    given: { practiceName: 'Our practice', languages: ['en'] },
  });
  const { practice, screen } = await first.client.getSnapshot();
  expect([practice.name, screen.idleMs]).toEqual(['Harbour Physio', 90_000]);

  const share = join(folder, 'share');
  await writePack(share, { 'topics/ice/index.en.md': topicText({ title: 'From the share' }) });
  expect(
    await first.ask({ kind: 'change-settings', change: { contentFolder: share, kioskName: 'Room 2' } }),
  ).toMatchObject({
    kind: 'settings',
  });
  expect(await first.ask({ kind: 'describe-content' })).toMatchObject({ content: { folder: share } });
  await vi.waitFor(async () => expect(await first.titles()).toContain('From the share'), patience);
  await vi.waitFor(
    async () => expect(await readFile(join(share, '_RECEIPT.txt'), 'utf8')).toContain('Room-2'),
    patience,
  );

  expect(await readFile(join(first.contentFolder, '_RECEIPT.txt'), 'utf8')).toMatch(
    /^This kiosk does not show this folder any more\.\r\n.*share/,
  );

  await first.close();
  await writeFile(join(first.dataFolder, 'settings.json'), 'garbage');
  const second = await open();
  expect((await second.client.getSnapshot()).practice.name).toBe('Harbour Physio');
  expect(await second.titles()).toContain('From the share');
  const receipt = () => readFile(join(share, '_RECEIPT.txt'), 'utf8');
  await vi.waitFor(
    async () => expect(await receipt()).toContain('The last good settings are used.'),
    patience,
  );
  await second.ask({ kind: 'change-settings', change: { idleS: null } });
  await vi.waitFor(async () => expect(await receipt()).not.toContain('last good settings'), patience);
  expect((await second.client.getSnapshot()).screen.idleMs).toBe(45_000);
}, 90_000);

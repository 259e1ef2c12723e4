import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { newFolders, openContent } from '#test/service/open-service.ts';
import { changePack, smallPack, topicText, writePack } from '#test/support/small-pack.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

const entry = join(import.meta.dirname, '..', '..', 'electron', 'commands', 'npm.ts');

/** Runs the real command. */
function check(...args: readonly string[]): Promise<{ readonly exitCode: number; readonly words: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [entry, 'content', 'check', ...args], (fault, stdout, stderr) => {
      resolve({ exitCode: fault === null ? 0 : Number(fault.code), words: stdout + stderr });
    });
  });
}

test('a faultless folder is told with what is new, code 0, and nothing is written into it', async () => {
  const folder = await temporaryFolder();
  await writePack(folder);
  const before = await readdir(folder, { recursive: true });
  const { exitCode, words } = await check(folder);
  expect(words).toContain('If this folder were taken now: 5 of 5 items on the wall. Nothing needs you.');
  expect(words).toContain('New\r\n- Can gas hurt?');
  expect(exitCode).toBe(0);
  expect(await readdir(folder, { recursive: true })).toEqual(before);
});

test('something refused is code 1, with what, why and what to do', async () => {
  const folder = await temporaryFolder();
  await writePack(folder, { 'topics/ice/index.en.md': topicText({ order: 'first' }) });
  const { exitCode, words } = await check(folder);
  expect(words).toContain('topics/ice/index.en.md, line 4: "order" must be');
  expect(words).toContain('What to do: ');
  expect(exitCode).toBe(1);
});

test('advice alone is code 0', async () => {
  const folder = await temporaryFolder();
  await writePack(folder, { 'topics/ice/index.en.md': topicText({ more: 'colour: red\n' }) });
  expect(await check(folder)).toMatchObject({ exitCode: 0, words: expect.stringContaining('Advice\r\n- ') });
});

test('what cannot be used at all is code 2: no folder, no practice, no name of a folder', async () => {
  const folder = await temporaryFolder();
  await writePack(folder, { 'practice.yaml': null });
  expect(await check(folder)).toMatchObject({ exitCode: 2, words: expect.stringContaining('practice.yaml') });
  expect(await check(join(folder, 'nowhere'))).toMatchObject({ exitCode: 2 });
  expect(await check()).toMatchObject({ exitCode: 2, words: expect.stringContaining('check FOLDER') });
  expect(await check(folder, '--data-folder', folder)).toMatchObject({ exitCode: 2 });
});

test('with a kiosk’s data folder it says what would change there, and what stays as it was', async () => {
  const folders = await newFolders();
  const { content, wall } = await openContent(folders);
  await vi.waitFor(() => expect(wall.release()?.source.kind).toBe('content-folder'), { timeout: 8_000 });
  await content.stop();
  await changePack(folders.contentFolder, {
    'topics/ice/index.en.md': topicText({ order: 'first' }),
    'topics/gas/index.en.md': smallPack['topics/gas/index.en.md'].replace('Can gas hurt?', 'New gas'),
  });
  const { exitCode, words } = await check(folders.contentFolder, '--data-folder', folders.dataFolder);
  expect(words).toContain('If this folder were taken now: 5 of 5 items on the wall. 1 needs you.');
  expect(words).toContain('Shown as before, because the files need you: Does ice help?');
  expect(words).toContain('Changed\r\n- New gas');
  expect(words).not.toContain('New\r\n');
  expect(exitCode).toBe(1);
});

test('a row of the notices that is refused counts as one that should be there, and each needs somebody', async () => {
  const folder = await temporaryFolder();
  const rows = ',,en,Here\n32/12/2026,,en,One\n33/12/2026,,en,Two\n';
  await writePack(folder, { 'notices.csv': `from,to,language,text\n${rows}` });
  expect((await check(folder)).words).toContain('5 of 7 items on the wall. 2 need you.');
});

test('a pack that lies one folder too deep is told once, with the folder to take it out of', async () => {
  const folder = await temporaryFolder();
  await writePack(join(folder, 'content'));
  const { words, exitCode } = await check(folder);
  expect(words).toContain('This folder would not be taken. 1 needs you.');
  expect(words).toContain('- content: Everything lies one folder too deep');
  expect(exitCode).toBe(2);
});

test('what is new and not on the wall today says which days it has, and no advice speaks of it as shown', async () => {
  const folder = await temporaryFolder();
  await writePack(folder, {
    'practice.yaml': `${smallPack['practice.yaml']}playlist: [walking]\n`,
    'topics/ice/index.en.md': topicText({ title: 'Ice?', more: 'to: 2020-01-01\n' }),
    'topics/gas/index.en.md': topicText({ title: 'Gas?', more: 'from: 2099-01-01\n' }),
    'notices.csv': 'from,to,language,text\n,2020-01-02,en,We are closed.\n',
  });
  const { words } = await check(folder);
  expect(words).toContain('- Ice? (its days are over, the last was 1 January 2020)\r\n');
  expect(words).toContain('- Gas? (on the wall from 1 January 2099)\r\n');
  expect(words).toContain('- We are closed. (its days are over, the last was 2 January 2020)\r\n');
  expect(words).not.toContain('opens with a touch');
});

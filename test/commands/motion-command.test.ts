import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { smallPack, walkMotion, writePack } from '#test/support/small-pack.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

const entry = join(import.meta.dirname, '..', '..', 'electron', 'commands', 'npm.ts');
const motionFile = 'exercises/walking/motion.yaml';
const textFile = 'exercises/walking/index.en.md';

/** Runs the real command. */
function motion(...args: readonly string[]): Promise<{ readonly exitCode: number; readonly words: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [entry, 'content', 'motion', ...args], (fault, stdout, stderr) => {
      resolve({ exitCode: fault === null ? 0 : Number(fault.code), words: stdout + stderr });
    });
  });
}

async function packWith(changes: Parameters<typeof writePack>[1] = {}): Promise<string> {
  const folder = await temporaryFolder();
  await writePack(folder, changes);
  return folder;
}

test('a pack and a single exercise of it are code 0, and nothing is written into them', async () => {
  const folder = await packWith({ 'topics/ice/index.en.md': 'at fault, but no exercise' });
  const before = await readdir(folder, { recursive: true });
  const all = { exitCode: 0, words: expect.stringContaining('1 of 1 exercises can be shown.') };
  expect(await motion(folder)).toMatchObject(all);
  expect(await motion(join(folder, 'exercises', 'walking'))).toMatchObject(all);
  expect(await readdir(folder, { recursive: true })).toEqual(before);
});

test('a motion that nobody could copy is code 1, with what, why and what to do', async () => {
  const folder = await packWith({ [motionFile]: walkMotion.replace('72: 65', '72: -20') });
  const expected = `${motionFile}, line 9: Movement "Walk", at 72 %: The knee cannot bend to −20°: use 0 to 150.`;
  for (const place of [folder, join(folder, 'exercises', 'walking')]) {
    const { exitCode, words } = await motion(place);
    expect(words).toContain('0 of 1 exercises can be shown.');
    expect(words).toContain(expected);
    expect(words).toMatch(/\r\n {2}Why: .+\r\n {2}What to do: /);
    expect(exitCode).toBe(1);
  }
});

test('a draft can be shown before anybody sees it; what is retired is left out', async () => {
  const draft = smallPack[textFile].replace('motif:', 'status: draft\nmotif:');
  expect(await motion(await packWith({ [textFile]: draft }))).toMatchObject({
    exitCode: 0,
    words: expect.stringContaining('1 of 1'),
  });
  const retired = draft.replace('draft', 'retired');
  expect(await motion(await packWith({ [textFile]: retired }))).toMatchObject({
    exitCode: 0,
    words: expect.stringContaining('No exercise can be shown.'),
  });
});

test('a missing text is told as the receipt tells it', async () => {
  const { exitCode, words } = await motion(await packWith({ [textFile]: null }));
  expect(words).toContain('exercises/walking: There is no index.en.md here.');
  expect(exitCode).toBe(1);
});

test('a motion that Notepad has saved under another name is taken', async () => {
  const text = smallPack[motionFile];
  const folder = await packWith({ [motionFile]: null, [`${motionFile}.txt`]: text });
  for (const place of [folder, join(folder, 'exercises', 'walking')]) {
    const { exitCode, words } = await motion(place);
    expect(words).toContain('1 of 1 exercises can be shown.');
    expect(exitCode).toBe(0);
  }
});

test('no folder, a folder without an exercise, no name of a folder: code 2', async () => {
  const folder = await packWith();
  expect(await motion(join(folder, 'nowhere'))).toMatchObject({
    exitCode: 2,
    words: expect.stringContaining('cannot be found'),
  });
  expect(await motion(join(folder, 'topics'))).toMatchObject({
    exitCode: 2,
    words: expect.stringContaining('There is no exercise in'),
  });
  expect(await motion()).toMatchObject({ exitCode: 2, words: expect.stringContaining('motion FOLDER') });
  expect(await motion(folder, '--pictures', '')).toMatchObject({ exitCode: 2 });
});

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { scanFolder } from '#adapters/content-folder/files/scan-folder.ts';
import { createFolders } from '#adapters/folders/folders.ts';
import { openSettingsFile } from '#adapters/settings-file/settings-file.ts';
import { systemClock } from '#adapters/system/clock.ts';
import type { StaffAnswer } from '#contract/staff.ts';
import { staffCommand } from '#contract/staff-checks.ts';
import type { SettingsChange } from '#contract/staff-settings.ts';
import type { ContentFolder, Files } from '#core/ports.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import { createFolderChoice } from '#service/staff/folder-choice.ts';
import { settingsRoom } from '#service/staff/settings-room.ts';
import { naughtyWords } from '#test/security/naughty-words.ts';
import { withFaults } from '#test/support/faulty-files.ts';
import { createRecordingLogger } from '#test/support/recording-logger.ts';
import { writePack } from '#test/support/small-pack.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';
import { wordsIn } from '#words/words.ts';

async function openRoom(files: Files = diskFiles) {
  const folder = await temporaryFolder();
  const [data, content, home, media] = ['data', 'content', 'home', 'media'].map((name) => join(folder, name));
  if (data === undefined || content === undefined || home === undefined || media === undefined)
    throw new Error();
  for (const path of [data, home, media]) await mkdir(path);
  await writePack(content);
  const log = createRecordingLogger();
  const settings = await openSettingsFile(data, { files, log });
  const onChange = vi.fn(async () => {});
  const choice = createFolderChoice({
    folders: createFolders(files, { platform: 'linux', home, shares: [{ folder: media, depth: 1 }] }),
    sticks: { find: async () => [] },
    openPack: (path): Pick<ContentFolder, 'scan'> => ({
      scan: () => scanFolder(path, { files: diskFiles, clock: systemClock }),
    }),
    usualFolder: content,
    dataFolder: data,
    words: wordsIn.en,
  });
  const room = settingsRoom({
    settings,
    keeper: { pins: () => ['owner'], hasCode: () => true },
    choice,
    wall: { release: () => undefined },
    kioskName: 'kiosk-3',
    contentFolder: content,
    words: wordsIn.en,
    log,
    onChange,
  });
  const change = (wanted: SettingsChange) =>
    room['change-settings']({ kind: 'change-settings', change: wanted });
  const look = (path: string, purpose: 'content' | 'owner') =>
    room['look-at-folder']({ kind: 'look-at-folder', path, purpose });
  return { room, change, look, settings, onChange, folder, data, content, home, media, log };
}

const refused = (answer: StaffAnswer): string =>
  answer.kind === 'not-done' ? answer.because.what : answer.kind;

test('the settings come with what holds where none is set', async () => {
  const { room, content } = await openRoom();
  expect(await room['read-settings']({ kind: 'read-settings' })).toMatchObject({
    kind: 'settings',
    settings: { practiceName: null, retentionMonths: 25, unapproved: 'label' },
    given: { practiceName: null, kioskName: 'kiosk-3', contentFolder: content, idleS: 45, languages: [] },
    pins: ['owner'],
    hasRecoveryCode: true,
  });
});

test('a change is written, put in force, and answered with all settings', async () => {
  const { change, settings, onChange } = await openRoom();
  const before = settings.now();
  const answer = await change({ practiceName: 'Harbour Physio', unapproved: 'hide' });
  expect(answer).toMatchObject({
    kind: 'settings',
    settings: { practiceName: 'Harbour Physio', unapproved: 'hide' },
  });
  expect(onChange).toHaveBeenCalledWith(settings.now(), before);
});

test('a change that cannot be is refused whole, in words, and nothing is put in force', async () => {
  const { change, settings, onChange } = await openRoom();
  const openingHours = Array(7).fill({ from: '18:00', to: '08:00' });
  expect(refused(await change({ practiceName: 'Harbour', openingHours }))).toContain('Monday');
  expect(settings.now().practiceName).toBeNull();
  expect(onChange).not.toHaveBeenCalled();
});

test('a data folder that cannot be written says so with the code, and nothing is put in force', async () => {
  const { change, onChange } = await openRoom(
    withFaults(diskFiles, [{ operation: 'write', path: 'settings', code: 'EROFS' }]),
  );
  expect(refused(await change({ idleS: 60 }))).toContain('EROFS');
  expect(onChange).not.toHaveBeenCalled();
});

test('a content folder is looked at in a sentence', async () => {
  const { look, folder, content } = await openRoom();
  const seen = async (path: string) => {
    const answer = await look(path, 'content');
    return answer.kind === 'folder-seen' ? [answer.isUsable, answer.sentence.split('.')[0]] : [];
  };
  await mkdir(join(folder, 'empty'));
  await mkdir(join(folder, 'photos'));
  await writeFile(join(folder, 'photos', 'beach.jpg'), '');
  expect(await seen(content)).toEqual([true, '2 topics and 1 exercise are in it']);
  expect(await seen(join(folder, 'empty'))).toEqual([false, 'Nothing is in the folder']);
  expect(await seen(join(folder, 'photos'))).toEqual([
    false,
    'This is no content folder: it has no practice',
  ]);
  expect(await seen(join(folder, 'nowhere'))).toEqual([false, 'There is no such folder']);
  expect(await seen(join(content, 'practice.yaml'))).toEqual([false, 'This is a file, not a folder']);
  expect(await seen('content')).toEqual([false, 'This is not the whole path of a folder']);
});

test('a folder with a pack is followed from the change on, by its whole path', async () => {
  const { change, folder, settings } = await openRoom();
  await writePack(join(folder, 'share'));
  expect(await change({ contentFolder: `${join(folder, 'share')}/` })).toMatchObject({ kind: 'settings' });
  expect(settings.now().contentFolder).toBe(join(folder, 'share'));
  expect(await change({ contentFolder: null })).toMatchObject({ kind: 'settings' });
  expect(settings.now().contentFolder).toBeNull();
});

test('neither of the content folder and the owner’s may be in the other, nor touch Foyer’s data', async () => {
  const { change, folder, content, data, settings } = await openRoom();
  const reports = join(folder, 'reports');
  for (const path of [join(content, 'reports'), reports, join(data, 'x')]) await mkdir(path);
  const apart = /must not be the same, and neither may be in the other/;
  for (const path of [content, join(content, 'reports')])
    expect(refused(await change({ ownersFolder: path })), path).toMatch(apart);
  for (const path of [folder, data, join(data, 'x')])
    expect(refused(await change({ ownersFolder: path })), path).toBe('Foyer keeps its own data there.');
  expect(await change({ ownersFolder: reports })).toMatchObject({ kind: 'settings' });
  await writePack(join(reports, 'wall'));
  expect(refused(await change({ contentFolder: join(reports, 'wall') }))).toMatch(apart);
  await writePack(reports);
  expect(refused(await change({ contentFolder: reports }))).toMatch(apart);
  expect(settings.now()).toMatchObject({ contentFolder: null, ownersFolder: reports });
});

test('an owner’s folder that cannot be written is refused with the code', async () => {
  const { change, folder } = await openRoom(
    withFaults(diskFiles, [{ operation: 'write', path: '.foyer-', code: 'EACCES' }]),
  );
  await mkdir(join(folder, 'reports'));
  expect(refused(await change({ ownersFolder: join(folder, 'reports') }))).toContain('EACCES');
});

test('the usual folder, packs in cloud drives and on shares are offered, and drives without one are told apart', async () => {
  const { room, content, home, media } = await openRoom();
  await writePack(join(home, 'Dropbox', 'Wall'));
  await mkdir(join(home, 'OneDrive'));
  await writePack(join(media, 'office'));
  await mkdir(join(media, 'music'));
  const answer = await room['find-folders']({ kind: 'find-folders', purpose: 'content' });
  const found = answer.kind === 'folders' ? answer.folders : [];
  expect(found.map(({ path, from, isUsable }) => [path, from, isUsable])).toEqual([
    [content, 'default', true],
    [join(home, 'Dropbox', 'Wall'), 'cloud', true],
    [join(media, 'office'), 'share', true],
    [join(home, 'OneDrive'), 'cloud', false],
  ]);
  expect(found[0]).toMatchObject({
    name: 'The usual folder',
    sentence: '2 topics and 1 exercise are in it.',
  });
});

test('for reports every drive that can be written is offered, and none is written to', async () => {
  const { room, home, media } = await openRoom(
    withFaults(diskFiles, [{ operation: 'write', path: '.foyer-', code: 'EACCES' }]),
  );
  await mkdir(join(home, 'Nextcloud'));
  await mkdir(join(media, 'office'));
  const answer = await room['find-folders']({ kind: 'find-folders', purpose: 'owner' });
  const found = answer.kind === 'folders' ? answer.folders : [];
  expect(found.map(({ name, isUsable }) => [name, isUsable])).toEqual([
    ['Nextcloud', true],
    ['office', true],
  ]);
});

test('words that programs stumble over are taken as they are, or refused in words', async () => {
  const { change, look, settings, data } = await openRoom();
  let taken = 0;
  for (const words of naughtyWords) {
    for (const name of ['practiceName', 'kioskName', 'contentFolder', 'ownersFolder'] as const) {
      const command = { kind: 'change-settings', change: { [name]: words } };
      if (!staffCommand.safeParse(command).success) continue; // the relay refuses it: too long
      taken += 1;
      const before = settings.now();
      const answer = await change({ [name]: words });
      if (answer.kind === 'not-done') expect(settings.now(), words.slice(0, 40)).toEqual(before);
      else {
        const again = await openSettingsFile(data, { files: diskFiles, log: createRecordingLogger() });
        expect(again.now(), words.slice(0, 40)).toEqual(settings.now());
        expect(settings.now()[name] ?? '', words.slice(0, 40)).toBe(words.trim());
      }
    }
    expect(['folder-seen', 'not-done']).toContain((await look(words, 'content')).kind);
  }
  expect(settings.now()).toMatchObject({ contentFolder: null, ownersFolder: null });
  expect(taken).toBeGreaterThan(naughtyWords.length);
});

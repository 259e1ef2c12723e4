import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { systemClock } from '#adapters/system/clock.ts';
import type { LocalDate, Revision, Snapshot } from '#contract/model.ts';
import type { StaffAnswer } from '#contract/staff.ts';
import type { ContentReport } from '#contract/staff-content.ts';
import type { Clock } from '#core/ports.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import { earlierRelease } from '#test/fixtures/earlier-release.ts';
import { type FileFault, withFaults } from '#test/support/faulty-files.ts';
import { mountSmallDisk } from '#test/support/read-only.ts';
import { changePack, topicText, writePack } from '#test/support/small-pack.ts';
import { receiptText } from '#words/receipt.ts';
import { wordsIn } from '#words/words.ts';
import { newFolders, openContent, type ServiceChanges, type ServiceFolders } from './open-service.ts';

const patience = { timeout: 8_000, interval: 20 };
const titles = ({ topics }: Snapshot) => topics.map((topic) => Object.values(topic.texts)[0]?.title);
const receipt = (folders: ServiceFolders) => readFile(join(folders.contentFolder, '_RECEIPT.txt'), 'utf8');
const iceWith = (title: string) => ({ 'topics/ice/index.en.md': topicText({ title, order: '20' }) });
const wordsOf = (report: ContentReport) => receiptText(report, wordsIn.en);
const looksLater = () => new Promise((resolve) => setTimeout(resolve, 900)); // three looks of the quick times

/** A kiosk whose wall has shown these titles of the topic on ice, one after the other. */
async function openAfter(edits: readonly string[], changes: ServiceChanges = {}) {
  const folders = await newFolders();
  const kiosk = await openContent(folders, changes);
  await vi.waitFor(() => receipt(folders), patience);
  for (const title of edits) await edit(kiosk, folders, title);
  return { ...kiosk, folders };
}

async function edit({ wall }: Pick<Kiosk, 'wall'>, folders: ServiceFolders, title: string): Promise<void> {
  await changePack(folders.contentFolder, iceWith(title));
  await vi.waitFor(async () => expect(titles(await wall.snapshot())).toContain(title), patience);
  await vi.waitFor(async () => expect(await receipt(folders)).toContain(title), patience);
}

type Kiosk = Awaited<ReturnType<typeof openContent>>;

async function revisionOn(content: Kiosk['content']): Promise<Revision> {
  const { revision } = await content.describe();
  if (revision === null) throw new Error('Nothing is on the wall.');
  return revision;
}

/** Undoes the change that is seen to be the last. */
async function undo(content: Kiosk['content']): Promise<StaffAnswer> {
  return await content.undo(await revisionOn(content));
}

test('staff see the receipt word for word, and what the folder is', async () => {
  const { content, folders } = await openAfter(['New words']);
  const state = await content.describe();
  expect(wordsOf(state.report)).toBe(await receipt(folders));
  expect(state).toMatchObject({
    folder: folders.contentFolder,
    folderState: { kind: 'followed' },
    sticks: [],
  });
  expect(state.report.sections).toContainEqual({
    kind: 'changed',
    heading: 'Changed',
    entries: [{ kind: 'title', title: 'New words' }],
  });
});

test('a preview says what would change, and changes nothing', async () => {
  // A minute between two looks: the folder is not taken by itself meanwhile.
  const slow = { scanEveryMs: 60_000, settleMs: 60, hintMs: 60_000, restlessMs: 60_000, calmMs: 0 };
  const { content, folders, wall } = await openAfter([], { uses: { times: slow } });
  await changePack(folders.contentFolder, {
    ...iceWith('Better words'),
    'topics/gas/index.en.md': null,
    'topics/sleep/index.en.md': topicText({ title: 'How should I sleep?', more: 'colour: red\n' }),
  });
  const places = [folders.dataFolder, folders.contentFolder];
  const everything = async () =>
    (await Promise.all(places.map((place) => readdir(place, { recursive: true })))).flat().sort();
  const before = [await everything(), await receipt(folders), wall.release()?.revision];
  const answer = await content.preview();
  expect([await everything(), await receipt(folders), wall.release()?.revision]).toEqual(before);
  if (answer.kind !== 'preview') throw new Error(answer.kind);
  const words = wordsOf(answer.report);
  expect(words.split('\r\n')[0]).toBe(
    'If this folder were taken now: 5 of 5 items on the wall. Nothing needs you.',
  );
  expect(words).toContain('New\r\n- How should I sleep?');
  expect(words).toContain('Changed\r\n- Better words');
  expect(words).toContain('Gone\r\n- Can gas hurt?');
  expect(words).toContain('"colour" is not a setting');
});

test('an undone change stays undone, over a restart too, until a file is changed', async () => {
  const { content, folders, wall } = await openAfter(['Right', 'Wrong']);
  const answer = await undo(content);
  expect(answer).toMatchObject({ kind: 'done', content: { folderState: { kind: 'pinned' } } });
  expect(titles(await wall.snapshot())).toContain('Right');
  expect(await receipt(folders)).toContain('The last change was undone on ');
  expect(await receipt(folders)).toContain('Changed\r\n- Right');
  await looksLater();
  expect(titles(await wall.snapshot())).toContain('Right');
  await content.stop();

  const again = await openContent(folders);
  expect(titles(await again.wall.snapshot())).toContain('Right');
  await looksLater();
  expect(titles(await again.wall.snapshot())).toContain('Right');
  expect((await again.content.describe()).folderState.kind).toBe('pinned');

  await changePack(folders.contentFolder, { 'topics/gas/index.en.md': topicText({ title: 'New gas' }) });
  await vi.waitFor(
    async () => expect(titles(await again.wall.snapshot()).toSorted()).toEqual(['New gas', 'Wrong']),
    patience,
  );
  expect((await again.content.describe()).folderState.kind).toBe('followed');
});

test('the same words saved once more are no change: what was undone does not come back by that', async () => {
  const { content, folders, wall } = await openAfter(['Right', 'Wrong']);
  await undo(content);
  await changePack(folders.contentFolder, iceWith('Wrong'));
  await looksLater();
  expect(titles(await wall.snapshot())).toContain('Right');
});

test('the change that was looked at is undone, and no other that came meanwhile', async () => {
  const { content, folders, wall } = await openAfter(['Wrong']);
  const seen = await revisionOn(content);
  await edit({ wall }, folders, 'Right');
  expect(await content.undo(seen)).toMatchObject({
    kind: 'not-done',
    because: { what: 'Something else has come to the wall since you looked.' },
  });
  expect(titles(await wall.snapshot())).toContain('Right');
  expect((await content.describe()).folderState.kind).toBe('followed');
});

test('an undone change comes back when a person says so', async () => {
  const { content, wall } = await openAfter(['Right', 'Wrong after all']);
  await undo(content);
  expect(await content.accept()).toMatchObject({
    kind: 'done',
    content: { folderState: { kind: 'followed' } },
  });
  expect(titles(await wall.snapshot())).toContain('Wrong after all');
});

test('a second undo goes one further back, and after the first release there is nothing', async () => {
  const { content, wall } = await openAfter(['Second', 'Third']);
  await undo(content);
  expect(titles(await wall.snapshot())).toContain('Second');
  await undo(content);
  expect(titles(await wall.snapshot())).toContain('Does ice help?');
  expect(await undo(content)).toMatchObject({
    kind: 'not-done',
    because: { what: 'There is nothing to go back to.' },
  });
  await looksLater();
  expect(titles(await wall.snapshot())).toContain('Does ice help?');
});

test('an undo after an undone change never brings that one back', async () => {
  const { content, folders, wall } = await openAfter(['Good', 'Bad']);
  await undo(content);
  await edit({ wall }, folders, 'Better');
  await undo(content);
  expect(titles(await wall.snapshot())).toContain('Good');
});

test('an undo that the disk refuses changes nothing and is answered in words', async () => {
  const faults: FileFault[] = [];
  const { content, wall } = await openAfter(['Right', 'Wrong'], { files: withFaults(diskFiles, faults) });
  for (const path of ['content/held', 'content/current']) {
    faults.push({ operation: 'write', path, code: 'ENOSPC' });
    expect(await undo(content)).toMatchObject({
      kind: 'not-done',
      because: { what: expect.stringContaining('ENOSPC') },
    });
    faults.length = 0;
    expect(titles(await wall.snapshot())).toContain('Wrong');
    expect((await content.describe()).folderState.kind).toBe('followed');
  }
});

test('the releases are listed, newest first, with the one on the wall marked', async () => {
  const { content } = await openAfter(['Second', 'Third']);
  await undo(content);
  const releases = await content.listReleases();
  expect(releases.map(({ isCurrent, changed }) => [isCurrent, changed])).toEqual([
    [false, 1],
    [true, 1],
    [false, 0],
  ]);
});

test('a clock that goes back to 1970 confuses neither updates nor undo', async () => {
  let year = '2027';
  const clock: Clock = {
    ...systemClock,
    local: () => ({ date: `${year}-01-01` as LocalDate, time: '00:03' }),
  };
  const { content, folders, wall } = await openAfter(['Before'], { clock });
  year = '1970';
  await edit({ wall }, folders, 'After');
  expect((await receipt(folders)).split('\r\n')[0]).toBe('On the wall: 5 of 5 items. Nothing needs you.');
  expect(await receipt(folders)).toContain('The clock of this computer was wrong (1 January 1970, 00:03)');
  await undo(content);
  expect(titles(await wall.snapshot())).toContain('Before');
});

test('an emptied folder waits for a person however long, and is taken when one says so', async () => {
  const { content, folders, wall } = await openAfter([]);
  for (const name of ['topics', 'exercises'])
    await rm(join(folders.contentFolder, name), { recursive: true });
  const waits = async () => expect((await content.describe()).folderState.kind).toBe('waits');
  await vi.waitFor(waits, patience);
  await looksLater();
  await waits();
  expect(await receipt(folders)).toContain('None of the items on the wall');
  expect(titles(await wall.snapshot())).toHaveLength(2);
  expect(await content.accept()).toMatchObject({ kind: 'done' });
  expect(titles(await wall.snapshot())).toEqual([]);
});

test('notices that are gone at once stay, the rest goes on, and a person who takes the folder ends them', async () => {
  const { content, folders, wall } = await openAfter([]);
  const notices = async () => (await wall.snapshot()).notices.length;
  await changePack(folders.contentFolder, { 'notices.csv': null, ...iceWith('New words') });
  await vi.waitFor(async () => expect(titles(await wall.snapshot())).toContain('New words'), patience);
  await vi.waitFor(
    async () => expect(await receipt(folders)).toContain('All notices are gone from the folder at once.'),
    patience,
  );
  expect([await notices(), (await content.describe()).folderState.kind]).toEqual([1, 'waits']);
  expect(await content.accept()).toMatchObject({
    kind: 'done',
    content: { folderState: { kind: 'followed' } },
  });
  expect(await notices()).toBe(0);
});

test('the folder of another practice waits for a person, and a practice that changes its name does not', async () => {
  const { content, folders, wall } = await openAfter([]);
  const practice = await readFile(join(folders.contentFolder, 'practice.yaml'), 'utf8');
  const named = practice.replace('Our practice', 'The hill practice');
  await changePack(folders.contentFolder, { 'practice.yaml': named });
  const name = async () => (await wall.snapshot()).practice.name;
  await vi.waitFor(async () => expect(await name()).toBe('The hill practice'), patience);
  await changePack(folders.contentFolder, {
    'practice.yaml': practice.replace('Our practice', 'Elsewhere').replace('02 0000 0000', '02 9999 9999'),
  });
  await vi.waitFor(async () => {
    expect(await receipt(folders)).toContain('looks like the folder of another practice: "Elsewhere"');
  }, patience);
  expect(await name()).toBe('The hill practice');
  await content.accept();
  expect(await name()).toBe('Elsewhere');
});

test('a missing folder is told with the time since when, and is no empty one', async () => {
  const { content, folders, wall } = await openAfter(['Words']);
  await rename(folders.contentFolder, `${folders.contentFolder}-away`);
  const missing = async () => expect((await content.describe()).folderState.kind).toBe('missing');
  await vi.waitFor(missing, patience);
  const { folderState, report } = await content.describe();
  await looksLater();
  expect((await content.describe()).folderState).toEqual(folderState);
  expect(wordsOf(report)).toMatch(/The content folder has been missing since \d+ \w+ \d{4}, \d\d:\d\d\./);
  expect(titles(await wall.snapshot())).toContain('Words');
  expect(await content.accept()).toMatchObject({ kind: 'not-done' });
});

test('since when a folder is missing is known over a restart, and forgotten when it is back', async () => {
  const { content, folders } = await openAfter(['Words']);
  const away = `${folders.contentFolder}-away`;
  await rename(folders.contentFolder, away);
  const stateOf = async (kiosk: Pick<Kiosk, 'content'>, kind: string) => {
    await vi.waitFor(async () => {
      expect((await kiosk.content.describe()).folderState.kind).toBe(kind);
    }, patience);
    return (await kiosk.content.describe()).folderState;
  };
  const first = await stateOf({ content }, 'missing');
  await content.stop();
  const later: Clock = { ...systemClock, local: () => ({ date: '2030-01-02' as LocalDate, time: '08:00' }) };
  const next = await openContent(folders, { clock: later });
  expect(await stateOf(next, 'missing')).toEqual(first);
  await rename(away, folders.contentFolder);
  await stateOf(next, 'followed');
  await rename(folders.contentFolder, away);
  expect(await stateOf(next, 'missing')).toEqual({ kind: 'missing', since: '2030-01-02T08:00' });
});

test('older releases make room only when the newest has been on the wall for a while', async () => {
  const { folders } = await openAfter(['Second'], { uses: { collectAfterMs: 700 } });
  const loose = join(folders.dataFolder, 'content/objects', 'a'.repeat(64));
  await writeFile(loose, 'what an import has just stored');
  expect(await stat(loose)).toBeDefined();
  await vi.waitFor(() => expect(stat(loose)).rejects.toMatchObject({ code: 'ENOENT' }), patience);
});

/** Plugs a stick in that holds a pack. */
async function plugIn({ folder }: ServiceFolders, changes: Parameters<typeof writePack>[1] = {}) {
  const root = join(folder, 'media', 'BLUE');
  await writePack(join(root, 'foyer-content'), changes);
  return root;
}

const beside = async ({ folder }: ServiceFolders) =>
  (await readdir(folder)).filter((name) => name.startsWith('content')).sort();

test('a stick is offered and never taken by itself', async () => {
  const { content, folders, wall } = await openAfter([]);
  const stick = await plugIn(folders, iceWith('From the stick'));
  expect((await content.describe()).sticks).toEqual([{ id: stick, name: 'BLUE' }]);
  await looksLater();
  expect(titles(await wall.snapshot())).toEqual(['Can gas hurt?', 'Does ice help?']);
});

test('a stick that is taken is on the wall, and the old folder is kept whole beside the new one', async () => {
  const { content, folders, wall } = await openAfter(['Ours']);
  const stick = await plugIn(folders, { ...iceWith('From the stick'), 'topics/gas/index.en.md': null });
  expect(await content.takeFromStick(stick)).toMatchObject({ kind: 'done' });
  expect(titles(await wall.snapshot())).toEqual(['From the stick']);
  const { date } = systemClock.local();
  expect(await beside(folders)).toEqual(['content', `content (before ${date})`]);
  expect(
    await readFile(join(folders.folder, `content (before ${date})/topics/ice/index.en.md`), 'utf8'),
  ).toContain('Ours');
  await content.takeFromStick(stick);
  expect(await beside(folders)).toEqual([
    'content',
    `content (before ${date})`,
    `content (before ${date}) 2`,
  ]);
  await looksLater();
  expect(titles(await wall.snapshot())).toEqual(['From the stick']);
});

const refused = async (answer: Promise<StaffAnswer>) => {
  const { kind } = await answer;
  expect(kind).toBe('not-done');
};

test('a content folder that is a drive of its own is not replaced by a stick, and staff are told what to do', async ({
  skip,
}) => {
  const folders = await newFolders();
  const refusal = mountSmallDisk(folders.contentFolder, 64 * 1024 ** 2);
  if (refusal !== undefined) return skip(refusal); // a mount was refused just now: the words say which
  await writePack(folders.contentFolder, iceWith('On the drive'));
  const { content, wall } = await openContent(folders);
  await vi.waitFor(async () => expect(titles(await wall.snapshot())).toContain('On the drive'), patience);
  const stick = await plugIn(folders, iceWith('From the stick'));
  expect(await content.takeFromStick(stick)).toMatchObject({
    kind: 'not-done',
    because: { what: expect.stringContaining('drive'), todo: expect.stringContaining('Copy the files') },
  });
  expect(await beside(folders)).toEqual(['content']);
  await looksLater();
  expect(titles(await wall.snapshot())).toContain('On the drive');
});

test('a stick without a usable pack, a pulled one and a full disk leave the folder as it is', async () => {
  const faults: FileFault[] = [];
  const { content, folders, wall } = await openAfter(['Ours'], { files: withFaults(diskFiles, faults) });
  const stick = await plugIn(folders, { 'practice.yaml': null });
  await refused(content.takeFromStick(stick));
  await writePack(join(stick, 'foyer-content'));
  for (const fault of [
    { operation: 'copy', path: 'BLUE', code: 'EIO' },
    { operation: 'copy', path: 'BLUE', code: 'ENOSPC', call: 4 },
    { operation: 'rename', path: '(being copied)', code: 'EPERM' },
    { operation: 'rename', path: 'content', code: 'EBUSY' },
    { operation: 'rename', path: '(ready)', code: 'EPERM' },
  ] as const) {
    faults.push(fault);
    await refused(content.takeFromStick(stick));
    faults.length = 0;
    expect(await beside(folders), fault.path).toEqual(['content']);
  }
  await refused(content.takeFromStick('/etc'));
  await looksLater();
  expect(titles(await wall.snapshot())).toContain('Ours');
});

test('a power cut between the two renames of a swap is mended at the next start', async () => {
  const { content, folders } = await openAfter(['Ours']);
  await content.stop();
  await rename(folders.contentFolder, `${folders.contentFolder} (before 2026-11-22)`);
  await writePack(`${folders.contentFolder} (ready)`, iceWith('From the stick'));
  const { wall } = await openContent(folders);
  await vi.waitFor(async () => expect(titles(await wall.snapshot())).toContain('From the stick'), patience);
  expect(await beside(folders)).toEqual(['content', 'content (before 2026-11-22)']);
});

test('a release that an earlier version made is shown, told and undone as any other', async () => {
  const { content, folders } = await openAfter(['Right', 'Wrong']);
  await content.stop();
  const releases = join(folders.dataFolder, 'content', 'releases');
  for (const name of await readdir(releases)) {
    const manifest = JSON.parse(await readFile(join(releases, name), 'utf8'));
    await writeFile(join(releases, name), JSON.stringify({ ...manifest, ...earlierRelease }));
  }
  await rm(folders.contentFolder, { recursive: true }); // the folder says nothing of it any more

  const later = await openContent(folders);
  expect(titles(await later.wall.snapshot())).toContain('Wrong');
  const { report } = await later.content.describe();
  expect(wordsOf(report)).toContain('Changed\r\n- Name, order and colours (practice.yaml)\r\n- Why gas?\r\n');
  expect(await later.content.listReleases()).toMatchObject([
    { added: 0, changed: 2, gone: 1 },
    { added: 0, changed: 2, gone: 1 },
    { added: 0, changed: 2, gone: 1 },
  ]);
  expect(await undo(later.content)).toMatchObject({ kind: 'done' });
  expect(titles(await later.wall.snapshot())).toContain('Right');
});

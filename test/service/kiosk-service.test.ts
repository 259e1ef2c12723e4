import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createExportFolder } from '#adapters/exports/export-folder.ts';
import { createCounterReader } from '#adapters/sqlite/counter-reader.ts';
import { openCounterStore } from '#adapters/sqlite/counter-store.ts';
import { systemClock } from '#adapters/system/clock.ts';
import type { LocalDate, Revision } from '#contract/model.ts';
import type { StaffAnswer, StaffCommand } from '#contract/staff.ts';
import type { ContentState } from '#contract/staff-content.ts';
import type { Role } from '#contract/staff-door.ts';
import type { Files } from '#core/ports.ts';
import { mayRun } from '#core/staff/roles.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import { createKioskService } from '#service/kiosk-service.ts';
import { contentRoom } from '#service/staff/content-room.ts';
import type { Room } from '#service/staff/rooms.ts';
import type { Session } from '#service/staff/session.ts';
import { createWall } from '#service/wall.ts';
import { withFaults } from '#test/support/faulty-files.ts';
import { createRecordingLogger } from '#test/support/recording-logger.ts';
import { manifestOf, sampleHelp, samplePractice, topicItem } from '#test/support/sample-release.ts';
import { sampleBatch } from '#test/support/sample-views.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

const signedIn = (role: Role | null): Pick<Session, 'mayRun'> => ({
  mayRun: (command) => mayRun(role, command),
});
const period = { from: '2026-11-01' as LocalDate, to: '2026-11-30' as LocalDate };

const state: ContentState = {
  revision: null,
  report: { headline: 'On the wall.', facts: [], sections: [] },
  folder: '/pack',
  folderState: { kind: 'followed' },
  sticks: [],
};
const done: StaffAnswer = { kind: 'done', content: state };

async function openKiosk(session: Pick<Session, 'mayRun'>, files: Files = diskFiles) {
  const folder = await temporaryFolder();
  const log = createRecordingLogger();
  const counters = openCounterStore(join(folder, 'foyer.db'), log);
  onTestFinished(() => counters.close());
  const wall = createWall(systemClock);
  const release = {
    practice: samplePractice,
    topics: [topicItem('ice')],
    exercises: [],
    notices: [],
    help: sampleHelp,
  };
  wall.show(manifestOf({ content: release, files: {} }));
  const content = {
    describe: vi.fn(async () => state),
    check: vi.fn(),
    noteStuckClip: vi.fn(async () => {}),
    preview: vi.fn(async () => done),
    undo: vi.fn(async () => done),
    accept: vi.fn(async () => done),
    listReleases: vi.fn(async () => []),
    takeFromStick: vi.fn(async () => done),
  };
  const kiosk = createKioskService({
    wall,
    counters,
    session,
    // The other rooms are not asked here.
    rooms: async () =>
      contentRoom(Promise.resolve(content), {
        counters: createCounterReader(join(folder, 'foyer.db')),
        exportsOf: () => createExportFolder(join(folder, 'exports'), files),
        log,
      }) as unknown as Room,
    content: Promise.resolve(content),
  });
  return { kiosk, folder, content };
}

test('of the screen’s faults only clips that it left out concern the content', async () => {
  const { kiosk, content } = await openKiosk(signedIn(null));
  await kiosk.reportFault({ kind: 'crash', where: 'topic', message: 'It broke.' });
  expect(content.noteStuckClip).not.toHaveBeenCalled();
  await kiosk.reportFault({ kind: 'clip', path: 'media/a.webm' });
  expect(content.noteStuckClip).toHaveBeenCalledWith('media/a.webm');
});

test('the owner gets the counters as a file, with the titles of the day', async () => {
  const { kiosk, folder } = await openKiosk(signedIn('owner'));
  await kiosk.recordViews(sampleBatch(1));
  const answer = await kiosk.runStaffCommand({ kind: 'export-counters', ...period });
  const path = join(folder, 'exports');
  expect(answer).toEqual({ kind: 'exported', path, rows: 1 });
  const items = await readFile(join(path, 'foyer-items.csv'), 'utf8');
  expect(items).toContain(',2026-11-22,9,topic,ice,ice,loop,en,0,1,');
});

test('an export that cannot be written says so with a code', async () => {
  const full = withFaults(diskFiles, [{ operation: 'writePieces', path: 'exports', code: 'ENOSPC' }]);
  const { kiosk } = await openKiosk(signedIn('owner'), full);
  await expect(kiosk.runStaffCommand({ kind: 'export-counters', ...period })).rejects.toMatchObject({
    code: 'export-failed',
  });
});

test('staff may have the folder looked at, and may not take the counters', async () => {
  const { kiosk, content } = await openKiosk(signedIn('staff'));
  expect(await kiosk.runStaffCommand({ kind: 'check-folder-now' })).toEqual({ kind: 'check-started' });
  expect(content.check).toHaveBeenCalledOnce();
  await expect(kiosk.runStaffCommand({ kind: 'export-counters', ...period })).rejects.toMatchObject({
    code: 'staff-locked',
  });
});

test('while nobody is signed in nothing is done', async () => {
  const { kiosk, content } = await openKiosk(signedIn(null));
  await expect(kiosk.runStaffCommand({ kind: 'check-folder-now' })).rejects.toMatchObject({
    code: 'staff-locked',
  });
  expect(content.check).not.toHaveBeenCalled();
});

test('staff reach every command of the content, each with what was given to it', async () => {
  const { kiosk, content } = await openKiosk(signedIn('staff'));
  const answers: Readonly<Record<string, unknown>> = {
    'describe-content': { kind: 'content', content: state },
    'preview-change': done,
    'accept-folder': done,
    'list-releases': { kind: 'releases', releases: [] },
  };
  for (const [kind, answer] of Object.entries(answers)) {
    expect(await kiosk.runStaffCommand({ kind } as StaffCommand), kind).toEqual(answer); // each has no more than a kind
  }
  const revision = '0123456789abcdef' as Revision;
  expect(await kiosk.runStaffCommand({ kind: 'undo-last-change', revision })).toEqual(done);
  expect(content.undo).toHaveBeenCalledWith(revision);
  expect(await kiosk.runStaffCommand({ kind: 'take-from-stick', stick: '/media/blue' })).toEqual(done);
  expect(content.takeFromStick).toHaveBeenCalledWith('/media/blue');
});

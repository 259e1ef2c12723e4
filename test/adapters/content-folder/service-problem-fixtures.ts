import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import { openSettingsFile } from '#adapters/settings-file/settings-file.ts';
import type { Files } from '#core/ports.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import type { ContentService } from '#service/content-service.ts';
import { kioskProblems } from '#service/staff/kiosk-problems.ts';
import {
  approve,
  by,
  ice,
  openApprovalKiosk,
  read as readText,
} from '#test/service/approval/open-approval.ts';
import { newFolders, openContent } from '#test/service/open-service.ts';
import { withFaults } from '#test/support/faulty-files.ts';
import { createRecordingLogger } from '#test/support/recording-logger.ts';
import { sampleClip } from '#test/support/sample-clips.ts';
import { changePack, topicText, writePack } from '#test/support/small-pack.ts';
import { problems as sentences } from '#words/english/problems.ts';
import type { ProblemFixture, Told } from './problem-sources.ts';

type ServiceCode =
  | 'data-folder-refused'
  | 'pin-unset'
  | 'settings-spoilt'
  | 'clip-stuck'
  | 'folder-changing'
  | 'review-due'
  | 'review-overdue'
  | 'text-sent-back'
  | 'update-failed';

/** What only the running service can notice. */
export const serviceFixtures: Readonly<Record<ServiceCode, ProblemFixture>> = {
  'data-folder-refused': async () => {
    const refused = { errorCode: 'EACCES', path: '/data' };
    const { content } = await openContent(await newFolders(), {
      uses: {
        kioskProblems: () => kioskProblems({ isLocked: () => true }, { fault: () => undefined }, refused),
      },
    });
    return await told(content, 'data-folder-refused');
  },
  'pin-unset': async () => {
    const { content } = await openContent(await newFolders(), {
      uses: { kioskProblems: () => kioskProblems({ isLocked: () => false }, { fault: () => undefined }) },
    });
    return await told(content, 'pin-unset');
  },
  'settings-spoilt': async () => {
    const folders = await newFolders();
    await mkdir(folders.dataFolder, { recursive: true });
    await writeFile(join(folders.dataFolder, 'settings.json'), '{"idleS": "soon"}');
    const settings = await openSettingsFile(folders.dataFolder, {
      files: diskFiles,
      log: createRecordingLogger(),
    });
    const { content } = await openContent(folders, {
      uses: { kioskProblems: () => kioskProblems({ isLocked: () => true }, settings) },
    });
    return await told(content, 'settings-spoilt');
  },
  'clip-stuck': async () => {
    const folders = await newFolders();
    await writePack(folders.contentFolder, {
      'topics/ice/index.en.md': topicText({ more: 'clip: stretch.webm\n' }),
      'topics/ice/stretch.webm': await sampleClip('silent.webm'),
    });
    const { content, wall } = await openContent(folders);
    await vi.waitFor(() => expect(wall.release()?.source.kind).toBe('content-folder'), { timeout: 8_000 });
    const clip = Object.keys(wall.release()?.files ?? {}).find((path) => path.endsWith('.webm'));
    await content.noteStuckClip(clip ?? '');
    return await told(content, 'clip-stuck');
  },
  'text-sent-back': async () => {
    const kiosk = await openApprovalKiosk();
    const { hash } = await readText(kiosk);
    await kiosk.ask({ kind: 'send-back', ...ice, hash, by, reason: 'Say how long.' });
    return await told(kiosk.content, 'text-sent-back');
  },
  'review-due': reviewed('2027-01-01'),
  'review-overdue': reviewed('2026-01-01'),
  'folder-changing': running('folder-changing', diskFiles, (file) => appendFile(file, '.')),
  'update-failed': running(
    'update-failed',
    withFaults(diskFiles, [{ operation: 'write', path: 'objects', code: 'ENOSPC' }]),
    async () => {},
  ),
};

/** A text that was approved, and whose next review is on that day. */
function reviewed(next: string): ProblemFixture {
  return async () => {
    const words = { title: 'Does ice help?', more: `last_reviewed: 2025-01-01\nnext_review: ${next}\n` };
    const kiosk = await openApprovalKiosk({ pack: { 'topics/ice/index.en.md': topicText(words) } });
    await kiosk.setClock('2025-02-01');
    await approve(kiosk);
    await kiosk.setClock('2026-11-28');
    return await told(kiosk.content, next < '2026-11-28' ? 'review-overdue' : 'review-due');
  };
}

/** Runs the content service on such a disk, does `again` and again, and waits until staff are told of `code`. */
function running(code: ServiceCode, files: Files, again: (file: string) => Promise<void>): ProblemFixture {
  return async () => {
    const folders = await newFolders();
    await writePack(folders.contentFolder);
    const { content } = await openContent(folders, { files });
    const file = join(folders.contentFolder, 'topics/ice/index.en.md');
    await changePack(folders.contentFolder, { 'topics/ice/index.en.md': topicText() });
    return await vi.waitFor(
      async () => {
        await again(file);
        content.check();
        return await told(content, code);
      },
      { timeout: 8_000, interval: 20 },
    );
  };
}

/** What staff are told of `code`. Rejects if that is nothing. */
async function told(content: Pick<ContentService, 'describe'>, code: ServiceCode): Promise<readonly Told[]> {
  const { report } = await content.describe();
  const found = report.sections
    .flatMap(({ entries }) => entries)
    .flatMap((entry) => (entry.kind === 'problem' ? [entry] : []));
  const { why, todo } = sentences[code];
  const problems = found.filter((entry) => entry.why === why && entry.todo === todo);
  if (problems.length === 0) throw new Error('not told yet');
  return problems.map((entry) => ({ code, ...entry }));
}

import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import type { Files } from '#core/ports.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import type { ContentService } from '#service/content-service.ts';
import { newFolders, openContent } from '#test/service/open-service.ts';
import { withFaults } from '#test/support/faulty-files.ts';
import { sampleClip } from '#test/support/sample-clips.ts';
import { changePack, topicText, writePack } from '#test/support/small-pack.ts';
import { problems as sentences } from '#words/english/problems.ts';
import type { ProblemFixture, Told } from './problem-sources.ts';

type ServiceCode = 'pin-unset' | 'clip-stuck' | 'folder-changing' | 'update-failed';

/** What only the running service can notice. */
export const serviceFixtures: Readonly<Record<ServiceCode, ProblemFixture>> = {
  'pin-unset': async () => {
    const { content } = await openContent(await newFolders(), { uses: { hasPins: () => false } });
    return await told(content, 'pin-unset');
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
  'folder-changing': running('folder-changing', diskFiles, (file) => appendFile(file, '.')),
  'update-failed': running(
    'update-failed',
    withFaults(diskFiles, [{ operation: 'write', path: 'objects', code: 'ENOSPC' }]),
    async () => {},
  ),
};

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

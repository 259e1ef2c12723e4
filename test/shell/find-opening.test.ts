import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createOpeningFile } from '#adapters/release-store/opening-file.ts';
import { openReleaseStore } from '#adapters/release-store/release-store.ts';
import type { Manifest } from '#core/content/manifest.ts';
import { currentFile, openingFile } from '#core/content/release-layout.ts';
import { diskFiles as files } from '#platform/files/disk-files.ts';
import { findOpening, firstSnapshot } from '#shell/find-opening.ts';
import { sampleHelp, samplePractice, topicItem } from '#test/support/sample-release.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';
import { createRecordingLog } from './recording-log.ts';

let data: string;
let starterRelease: string;

beforeEach(async () => {
  const folder = await temporaryFolder();
  [data, starterRelease] = [join(folder, 'data'), join(folder, 'starter')];
  await put(starterRelease, 'starter');
});

/** Puts a release of one topic on the wall of a data folder, as the service does. */
async function put(folder: string, topic: string, keepsOpening = true): Promise<Manifest> {
  const log = createRecordingLog();
  const store = await openReleaseStore(folder, { files, log });
  const stored = await store.put(Buffer.from(topic), 'application/json');
  const release = {
    content: {
      practice: samplePractice,
      topics: [topicItem(topic)],
      exercises: [],
      notices: [],
      help: sampleHelp,
    },
    files: { [`topic/${topic}/en.json`]: stored },
  };
  const made = {
    source: { kind: 'starter-pack' },
    madeAt: '2026-11-22T14:32',
    changes: { added: [], changed: [], gone: [] },
    problems: [],
  } as const;
  const manifest = await store.activate(release, made);
  if (keepsOpening) await createOpeningFile(folder, '1.0.0', { files, log }).keep(manifest);
  return manifest;
}

const find = (version = '1.0.0', hasContent = false) =>
  findOpening({ data, hasContent, starterRelease, version });
const topicsOf = (opening: ReturnType<typeof find>) => opening?.content.topics.map(({ card }) => card.id);

describe('what the wall begins with', () => {
  it('is what was on it last', async () => {
    const { revision } = await put(data, 'ice');
    const opening = find();
    expect(topicsOf(opening)).toEqual(['ice']);
    expect(opening && firstSnapshot(opening)).toMatchObject({ number: 0, revision, topics: [{ id: 'ice' }] });
  });

  it('is the starter pack on a kiosk that is new', () => {
    expect(topicsOf(find())).toEqual(['starter']);
  });

  it('is waited for where the practice has a folder that was never shown', () => {
    expect(find('1.0.0', true)).toBeUndefined();
  });
});

describe('an opening that cannot be trusted is passed over', () => {
  it('an older one than the release', async () => {
    await put(data, 'ice');
    await put(data, 'heat', false);
    expect(find()).toBeUndefined();
  });

  it('a damaged one', async () => {
    await put(data, 'ice');
    const text = await readFile(join(data, openingFile), 'utf8');
    await writeFile(join(data, openingFile), text.replace('"title":"ice"', '"title":"rat"'));
    expect(find()).toBeUndefined();
  });

  it('one of another version of the program', async () => {
    await put(data, 'ice');
    expect(find('2.0.0')).toBeUndefined();
  });

  it('one that is gone, or a folder in its place', async () => {
    await put(data, 'ice', false);
    expect(find()).toBeUndefined();
    await mkdir(join(data, openingFile));
    expect(find()).toBeUndefined();
  });

  it('one whose pointer is garbage: the starter pack does not come instead', async () => {
    await put(data, 'ice');
    await writeFile(join(data, currentFile), '\0\0\0');
    expect(find()).toBeUndefined();
  });
});

it('an opening that cannot be written is a line in the log, no more', async () => {
  const log = createRecordingLog();
  const manifest = await put(data, 'ice', false);
  await mkdir(join(data, openingFile));
  await createOpeningFile(data, '1.0.0', { files, log }).keep(manifest);
  expect(log.lines).toMatchObject([{ level: 'warn', event: 'opening-not-kept' }]);
});

it('releases that follow each other quickly leave the opening of the last', async () => {
  const keeper = createOpeningFile(data, '1.0.0', { files, log: createRecordingLog() });
  const [ice, heat] = [await put(data, 'ice', false), await put(data, 'heat', false)];
  await Promise.all([keeper.keep(ice), keeper.keep(ice), keeper.keep(heat)]);
  expect(topicsOf(find())).toEqual(['heat']);
});

import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ElectronApplication } from 'playwright';
import { build, loadConfigFromFile, mergeConfig } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createContentFolder } from '#adapters/content-folder/content-folder.ts';
import { readerInPlace } from '#adapters/content-folder/read-part.ts';
import { sharpPictures as pictures } from '#adapters/images/pictures.ts';
import { openReleaseStore } from '#adapters/release-store/release-store.ts';
import { systemClock as clock } from '#adapters/system/clock.ts';
import { openDisplay, type VirtualDisplay } from '#build/display.ts';
import { findRuntime } from '#build/electron-runtime/find-runtime.ts';
import { planLaunch } from '#build/launch.ts';
import { launchElectron } from '#build/launch-electron.ts';
import { needsVirtualDisplay } from '#build/offline/missing-parts.ts';
import type { LanguageTag } from '#contract/model.ts';
import type { PackReading } from '#core/content/pack-reading.ts';
import { diskFiles as files } from '#platform/files/disk-files.ts';
import { sentenceOf } from '#test/support/in-english.ts';
import { createRecordingLogger } from '#test/support/recording-logger.ts';
import { sampleCaptions, sampleClip } from '#test/support/sample-clips.ts';
import { samplePicture } from '#test/support/sample-pictures.ts';
import { type PackFileChanges, topicText, writePack } from '#test/support/small-pack.ts';
import { topicDocument } from '#test/support/word-documents.ts';

let folder: string;
let display: VirtualDisplay | undefined;
let app: ElectronApplication;

/** An Electron whose only duty is to start a utility process; in it runs the reader's bundle, made as it is for the product. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'foyer-reader-'));
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name: 'reader-app', main: 'shell.cjs' }));
  await writeFile(join(folder, 'shell.cjs'), '// the test says what to do\n');
  await bundle('reader', 'electron/threads/reader.ts');
  await bundle('service', 'test/fixtures/utility-app/reading-program.ts');
  display = needsVirtualDisplay() ? await openDisplay() : undefined;
  const runtime = await findRuntime(() => undefined);
  app = await launchElectron(planLaunch(runtime, { app: [folder], display: display?.name }));
  await app.evaluate(({ app }) => app.whenReady());
}, 120_000);

afterAll(async () => {
  await app?.close();
  await display?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Bundles a program with the product's settings for `mode`, as `<mode>.mjs`. */
async function bundle(mode: 'reader' | 'service', entry: string): Promise<void> {
  const product = await loadConfigFromFile({ mode, command: 'build' }, resolve('vite.host.config.ts'));
  await build(
    mergeConfig(product?.config ?? {}, {
      configFile: false,
      build: {
        ssr: entry,
        outDir: folder,
        license: false,
        rolldownOptions: { output: { entryFileNames: `${mode}.mjs` } },
      },
    }),
  );
}

interface Told {
  readonly reading: PackReading;
  readonly complaints: readonly string[];
  readonly versions: { readonly node: string; readonly electron?: string };
}

/** What the program in the utility process says; the reason where it ends without a word. */
async function readInElectron(pack: string, heapMb = 400): Promise<Told> {
  const words = [pack, join(folder, 'data-electron'), String(heapMb)];
  const told = await app.evaluate(
    ({ utilityProcess }, [entry, words]) =>
      new Promise<unknown>((resolve) => {
        const child = utilityProcess.fork(entry, words, { stdio: ['ignore', 'ignore', 'pipe'] });
        let said = '';
        child.stderr?.on('data', (bytes) => {
          said += String(bytes);
        });
        child.once('message', (message) => {
          resolve(message);
          child.kill();
        });
        child.once('exit', (code) => resolve(`ended with ${code}: ${said.slice(-2_000)}`));
      }),
    [join(folder, 'service.mjs'), words] as const,
  );
  if (typeof told === 'string') throw new Error(told);
  return told as Told; // what the program posts
}

async function newPack(name: string, changes: PackFileChanges): Promise<string> {
  const pack = join(folder, name);
  await writePack(pack, changes);
  return pack;
}

/** What the same pack says when it is read in this Node. */
async function readHere(pack: string): Promise<PackReading | undefined> {
  const log = createRecordingLogger();
  const objects = await openReleaseStore(join(folder, 'data-here'), { files, log });
  const tools = { files, clock, log, pictures, objects, reader: readerInPlace, keepsDocuments: true };
  const here = createContentFolder(pack, tools);
  const scan = await here.scan();
  return scan.kind === 'found' ? await here.read(scan, ['en' as LanguageTag]) : undefined;
}

test('a pack with pictures, clips and a Word document is read in Electron’s utility process as in Node', async () => {
  const pack = await newPack('pack', {
    'topics/ice/index.en.md': topicText({
      title: 'Ice',
      more: 'picture: photo.jpg\nclip: walk.mp4\n',
      body: '![A stretch](stretch.webm) ![Grass](grass.png)',
    }),
    'topics/ice/photo.jpg': await samplePicture({ widthPx: 4_000, heightPx: 3_000 }),
    'topics/ice/grass.png': await samplePicture({ format: 'png', hasAlpha: true }),
    'topics/ice/walk.mp4': await sampleClip('sound.mp4'),
    'topics/ice/walk.en.vtt': sampleCaptions,
    'topics/ice/stretch.webm': await sampleClip('silent.webm'),
    'topics/gas/index.en.md': topicText({ more: 'picture: broken.jpg\n' }),
    'topics/gas/broken.jpg': 'no picture at all',
    'topics/Sleep.docx': topicDocument('How do I sleep?', 'On your side, with a cushion.'),
  });
  const copy = join(folder, 'copy');
  await cp(pack, copy, { recursive: true }); // the document is written out beside it
  const { reading, complaints, versions } = await readInElectron(copy);
  expect(versions.electron).toMatch(/^\d+\./);
  expect(complaints).toEqual([]);
  expect(reading).toEqual(JSON.parse(JSON.stringify(await readHere(pack))));

  const item = (id: string) => reading.topics.find((topic) => topic.id === id)?.reading;
  const ice = item('ice');
  if (ice?.kind !== 'good' || ice.value.kind !== 'published') throw new Error(JSON.stringify(reading));
  expect(
    Object.values(ice.value.files)
      .map(({ type }) => type)
      .sort(),
  ).toEqual(['application/json', 'image/jpeg', 'image/webp', 'text/vtt', 'video/mp4', 'video/webm']);
  expect(item('gas')?.kind).toBe('faulty');
  expect(item('sleep')?.kind).toBe('good');
  expect(await readFile(join(copy, 'topics/sleep/index.en.md'), 'utf8')).toContain('How do I sleep?');
});

test('a text that needs too much memory ends the thread in Electron too, and the rest is read', async () => {
  const pack = await newPack('large', {
    'topics/ice/index.en.md': topicText({ body: '- a\n'.repeat(100_000) }),
  });
  const { reading } = await readInElectron(pack, 24);
  expect(reading.problems.map(sentenceOf)).toContain(
    'topics/ice: Reading this was stopped: it needs too much memory.',
  );
  expect(reading.topics.map(({ id, reading }) => `${id}: ${reading.kind}`)).toEqual([
    'gas: good',
    'ice: faulty',
  ]);
});

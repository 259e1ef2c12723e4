import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inspectClip } from '#adapters/content-folder/media/clips/inspect-clip.ts';
import { landscape } from '#build/display.ts';
import { withPictureApp } from '#build/picture-app.ts';
import { smallPack, walkMotion, writePack } from '#test/support/small-pack.ts';

const command = join(process.cwd(), 'build', 'content.ts');
const broken = walkMotion.replace('72: 65', '72: -20');

let folder: string;
let pack: string;
let out: string;
let first: { readonly exitCode: number; readonly words: string };

/** Runs `npm run content -- motion …`. */
function motion(...args: readonly string[]): Promise<typeof first> {
  return new Promise((resolve) => {
    execFile(process.execPath, [command, 'motion', ...args], (fault, stdout, stderr) => {
      resolve({ exitCode: fault === null ? 0 : Number(fault.code), words: stdout + stderr });
    });
  });
}

/** The small pack, with a second exercise whose motion nobody could copy. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'foyer-motion-pictures-'));
  pack = join(folder, 'pack');
  await writePack(pack, {
    'exercises/walking/motion.yaml': walkMotion,
    'exercises/hopping/index.en.md': smallPack['exercises/walking/index.en.md'],
    'exercises/hopping/motion.yaml': broken,
  });
  out = join(folder, 'pictures');
  first = await motion(pack, '--pictures', out);
}, 240_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

test('the bad motion is named with code 1, and the good one has its sheet, its film and the page to answer', async () => {
  expect(first.words).toContain('1 of 2 exercises can be shown.');
  expect(first.words).toContain(
    'exercises/hopping/motion.yaml, line 9: Movement "Walk", at 72 %: The knee cannot bend to −20°',
  );
  expect(first.exitCode).toBe(1);
  expect((await readdir(out)).sort()).toEqual(['index.html', 'walking-film.webm', 'walking-sheet.png']);
  expect(await readFile(join(out, 'index.html'), 'utf8')).toContain('walking-film.webm');
});

test('the film is a small WebM, as long as its two steps, that the kiosk itself would play', async () => {
  const bytes = await readFile(join(out, 'walking-film.webm'));
  const read = async (at: number, length: number) => bytes.subarray(at, at + length);
  const film = await inspectClip({ sizeBytes: bytes.length, read });
  expect(film).toMatchObject({ kind: 'playable', type: 'video/webm', widthPx: 720, hasSound: false });
  const stepS = 3 * (120 / 108); // three strides are the first whole ones over three seconds
  expect(film.kind === 'playable' && film.seconds).toBeCloseTo(2 * stepS, 0);
  expect(bytes.length).toBeGreaterThan(50_000);
  expect(bytes.length).toBeLessThan(3_000_000);
});

test('the pictures of the film differ from moment to moment, and a player can go back', async () => {
  const app = [join(process.cwd(), 'build', 'motion', 'window.cjs'), join(out, 'index.html')];
  const taken = await withPictureApp(landscape, { app }, async (page) => {
    const film = page.locator('video');
    const shots: string[] = [];
    for (const seconds of [0.2, 0.4, 4.5, 0.2]) {
      await film.evaluate(async (video: HTMLVideoElement, to) => {
        video.controls = false;
        await new Promise((resolve) => {
          video.requestVideoFrameCallback(resolve);
          video.currentTime = to;
        });
      }, seconds);
      shots.push((await film.screenshot()).toString('base64'));
    }
    return shots;
  });
  const [early, later, nextStep, again] = taken;
  expect(new Set([early, later, nextStep]).size).toBe(3);
  expect(again).toBe(early);
});

test('the sheet is one wide picture with its poses below each other, and twice the same bytes', async () => {
  const sheet = await readFile(join(out, 'walking-sheet.png'));
  expect(sheet.readUInt32BE(16)).toBe(2320);
  expect(sheet.readUInt32BE(20)).toBeGreaterThan(1_500);
  const again = join(folder, 'again');
  const second = await motion(join(pack, 'exercises', 'walking'), '--pictures', again);
  expect(second.exitCode).toBe(0);
  expect(sheet.equals(await readFile(join(again, 'walking-sheet.png')))).toBe(true);
}, 240_000);

test('a folder that is not there is code 2, and nothing is written', async () => {
  const nothing = join(folder, 'nothing');
  expect(await motion(join(pack, 'nowhere'), '--pictures', nothing)).toMatchObject({ exitCode: 2 });
  expect(await stat(nothing).catch(() => undefined)).toBeUndefined();
});

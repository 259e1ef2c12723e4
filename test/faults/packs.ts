import { closeSync, openSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createContentFolder } from '#adapters/content-folder/content-folder.ts';
import { createThreadReader } from '#adapters/content-folder/thread/thread-reader.ts';
import { sharpPictures } from '#adapters/images/pictures.ts';
import { createDryObjects } from '#adapters/release-store/dry-objects.ts';
import { systemClock as clock } from '#adapters/system/clock.ts';
import type { LanguageTag } from '#contract/model.ts';
import { diskFiles as files } from '#platform/files/disk-files.ts';
import { sentenceOf } from '#test/support/in-english.ts';
import { readerEntry } from '#test/support/reader-entry.ts';
import { createRecordingLogger } from '#test/support/recording-logger.ts';
import { samplePicture } from '#test/support/sample-pictures.ts';
import { smallPack, topicText, writePack } from '#test/support/small-pack.ts';

const longestMs = 15_000; // the reader's ten seconds, and a busy machine
const longestDelayMs = 1_000; // a busy machine; read on the service's own thread, these texts would hold it up for minutes

/** Breaks packs with the limits that ship: texts that no parser ends with, and bytes changed by chance. True if all held. */
export async function breakPacks(rounds: number, random: () => number): Promise<boolean> {
  const root = await mkdtemp(join(tmpdir(), 'foyer-faults-'));
  const pack = join(root, 'pack');
  const log = createRecordingLogger();
  const reader = createThreadReader(readerEntry, log);
  const objects = createDryObjects(files);
  const folder = createContentFolder(pack, { files, clock, log, pictures: sharpPictures, objects, reader });
  const victims = await goodFiles();
  const delay = monitorEventLoopDelay({ resolution: 10 });
  let worstMs = 0;
  const codes = new Map<string, number>();

  const read = async (name: string, isTold: boolean): Promise<void> => {
    const startedAtMs = performance.now();
    const scan = await folder.scan();
    const reading = scan.kind === 'found' ? await folder.read(scan, ['en' as LanguageTag]) : undefined;
    const tookMs = performance.now() - startedAtMs;
    worstMs = Math.max(worstMs, tookMs);
    const found = scan.kind === 'found' ? (reading?.problems ?? []) : [scan.problem];
    for (const { code } of found) codes.set(code, (codes.get(code) ?? 0) + 1);
    const [first] = found;
    const words = first === undefined ? 'harmless' : sentenceOf(first).slice(0, 70);
    if (isTold) console.info(`${name.padEnd(34)} ${words}  [${Math.round(tookMs)} ms]`);
  };

  try {
    await writePack(pack);
    await read('the small pack', true);
    delay.enable();
    for (const [name, body] of Object.entries(killers)) {
      await writePack(pack, {
        'topics/ice/index.en.md': topicText({ body: body.repeat(900_000 / body.length) }),
      });
      await read(`900 kB of ${JSON.stringify(body).slice(0, 20)} (${name})`, true);
    }
    for (let round = 0; round < rounds; round++) {
      const [path, bytes] = victims[round % victims.length] ?? ['', Buffer.alloc(0)];
      await writePack(pack, { ...pictureText, [path]: damaged(bytes, random) });
      await read(path, false);
    }
    delay.disable();
    await writePack(pack);
    for (let i = 0; i < 20_001; i++) closeSync(openSync(join(pack, 'topics/ice', `${i}.dat`), 'w'));
    await read('20,001 files', true);
  } finally {
    await reader.close();
    await rm(root, { recursive: true, force: true });
  }
  const delayMs = delay.max / 1e6;
  console.info(
    `${rounds} damaged files: ${[...codes].map(([code, count]) => `${code} ${count}`).join(', ')}`,
  );
  console.info(
    `Longest: ${Math.round(worstMs)} ms for one look; the service was away for ${Math.round(delayMs)} ms at most.`,
  );
  const isHeld = worstMs < longestMs && delayMs < longestDelayMs;
  console.info(isHeld ? 'Held: every pack ended in time and in words.' : 'BROKEN.');
  return isHeld;
}

/** What parsers of Markdown are known to be slow at. */
const killers = {
  stress: '*a **b',
  'crossed out': 'a ~a ~~b',
  brackets: '[',
  pictures: '![',
  links: '[a](',
  lists: '- a\n',
  names: '[a]: b\n',
  directives: ':a[',
  table: '|a|b|\n|---|---|\n',
} as const;

const pictureText = { 'topics/ice/index.en.md': topicText({ body: '![x](p.jpg) ![y](p.png) ![z](p.webp)' }) };

async function goodFiles(): Promise<readonly (readonly [string, Uint8Array])[]> {
  const texts = Object.entries(smallPack).map(([path, text]) => [path, Buffer.from(text)] as const);
  const formats = [
    ['jpg', 'jpeg'],
    ['png', 'png'],
    ['webp', 'webp'],
  ] as const;
  const pictures = formats.map(async ([ending, format]) => {
    return [`topics/ice/p.${ending}`, await samplePicture({ format, widthPx: 200, heightPx: 150 })] as const;
  });
  return [...texts, ...(await Promise.all(pictures))];
}

/** Some bytes changed, some cut out, some doubled. */
function damaged(bytes: Uint8Array, random: () => number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const at = () => Math.floor(random() * copy.length);
  for (let i = 0; i < 1 + random() * 20; i++) copy[at()] = Math.floor(random() * 256);
  const [from, to] = [at(), at()].sort((one, other) => one - other) as [number, number]; // two of them
  if (random() < 0.3) return Buffer.concat([copy.subarray(0, from), copy.subarray(to)]);
  return random() < 0.3 ? Buffer.concat([copy.subarray(0, to), copy.subarray(from)]) : copy;
}

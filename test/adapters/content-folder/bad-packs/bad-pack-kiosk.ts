import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { createContentFolder } from '#adapters/content-folder/content-folder.ts';
import { createThreadReader } from '#adapters/content-folder/thread/thread-reader.ts';
import { sharpPictures } from '#adapters/images/pictures.ts';
import { openTrustedKeys } from '#adapters/pack-keys/trusted-keys.ts';
import { openReleaseStore } from '#adapters/release-store/release-store.ts';
import { systemClock as clock } from '#adapters/system/clock.ts';
import type { Manifest } from '#core/content/manifest.ts';
import type { Problem, ProblemCode } from '#core/content/problems.ts';
import type { Files } from '#core/ports.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import { importPack } from '#service/import-pack.ts';
import { openRollbacks } from '#service/rollbacks.ts';
import { sentenceOf } from '#test/support/in-english.ts';
import { readerEntry } from '#test/support/reader-entry.ts';
import { createRecordingLogger } from '#test/support/recording-logger.ts';
import { changePack, type PackFileChanges, writePack } from '#test/support/small-pack.ts';

/** Something bad that a content folder may hold, and how it must end. */
export interface BadInput {
  readonly input: string;
  /** Changes the small pack so. */
  readonly make: PackFileChanges | ((pack: string) => Promise<void>);
  /** The refusal; the advice, where a part is left out and the rest shown; or, for what does no harm, why not. */
  readonly ends:
    | ProblemCode
    | { readonly oneOf: readonly ProblemCode[] }
    | { readonly advice: ProblemCode }
    | { readonly harmless: string };
  /** What lies under the kiosk, where it is not the disk as it is. */
  readonly files?: Files;
  /** Read in one go, whatever moves meanwhile: a person would be told only after two minutes. */
  readonly mayMove?: true;
}

const secret = 'SECRET that stands outside the folder';

/** What a family of bad packs is tried on: a data folder with a good release, and a reader's thread. */
export interface BadPackKiosk {
  readonly dataFolder: string;
  /** Puts the input in, reads it, and expects it to end as it must. */
  check(bad: BadInput): Promise<void>;
  /** Prints the table: what was put in, what the person is told. */
  close(): Promise<void>;
}

const longestMs = 14_000; // ten seconds for the reader, and a busy machine
const mostGrownBytes = 4 * 1024 ** 2;

/** Opens one for a whole file of tests. */
export async function openBadPackKiosk(options: {
  readonly title: string;
  readonly asksForSignatures?: true;
}): Promise<BadPackKiosk> {
  const root = await mkdtemp(join(tmpdir(), 'foyer-bad-'));
  const log = createRecordingLogger();
  const limits = { silenceMs: 1_500, startMs: 60_000, heapMb: 400 };
  const reader = createThreadReader(readerEntry, log, limits);
  const patient = createThreadReader(readerEntry, log, { ...limits, silenceMs: 60_000 }); // what all is compared with is whole
  const [pack, dataFolder, outside] = ['content', 'data', 'outside'].map((name) => join(root, name)) as [
    string,
    string,
    string,
  ]; // as many as names
  await mkdir(outside, { recursive: true });
  await writeFile(join(outside, 'secret.txt'), secret);
  const releases = await openReleaseStore(dataFolder, { files: diskFiles, log });
  const rollbacks = await openRollbacks(releases);
  const rows: string[] = [];
  const take = async (
    current: Manifest | undefined,
    files: Files = diskFiles,
    readBy = reader,
  ): Promise<Ending> => {
    const trust = options.asksForSignatures && openTrustedKeys(dataFolder, { files: diskFiles, log });
    const tools = { files, clock, log, pictures: sharpPictures, objects: releases, reader: readBy };
    const folder = createContentFolder(pack, { ...tools, ...(trust && { trust }) });
    const scan = await folder.scan();
    if (scan.kind !== 'found') return { kind: 'stays', problems: [scan.problem] };
    const source = { kind: 'content-folder', folder: pack } as const;
    const order = { scan, source, current, isAccepted: false };
    const outcome = await importPack(order, { folder, releases, rollbacks, clock });
    if (outcome.kind === 'moved') return { kind: 'moves', problems: [] };
    if (outcome.kind !== 'current') return { kind: 'stays', problems: outcome.problems };
    const isSame = outcome.release.revision === current?.revision;
    return { kind: isSame ? 'stays' : 'changes', problems: outcome.problems, release: outcome.release };
  };

  await writePack(pack);
  const first = options.asksForSignatures ? undefined : await take(undefined, diskFiles, patient);
  const good = first?.release;
  const known = new Set(first?.problems.map(sentenceOf)); // what the small pack itself is told
  await patient.close();

  return {
    dataFolder,
    async close() {
      await reader.close();
      await rm(root, { recursive: true, force: true });
      console.info([options.title, ...rows].join('\n'));
    },
    async check({ input, make, ends, files, mayMove }) {
      await rm(pack, { recursive: true, force: true });
      await writePack(pack);
      if (typeof make === 'function') await make(pack);
      else await changePack(pack, make);
      const sizeBefore = await bytesBelow(dataFolder);
      const startedAtMs = performance.now();
      const { problems: found, ...taken } = await take(good, files);
      const ending = { ...taken, problems: found.filter((one) => !known.has(sentenceOf(one))) };
      const elapsedMs = performance.now() - startedAtMs;

      const told = toldOf(ending, ends);
      const nothing = ending.kind === 'moves' ? '(taken at the next look)' : 'nothing: harmless';
      const words = told === undefined ? nothing : sentenceOf(told);
      rows.push(
        `  ${shown(input).padEnd(44)} ${words.replaceAll('\n', ' ').slice(0, 100)}  [${Math.round(elapsedMs)} ms]`,
      );
      if (typeof ends === 'string' || 'oneOf' in ends) {
        const refusals = typeof ends === 'string' ? [ends] : ends.oneOf;
        if (mayMove === undefined)
          expect.soft(refusals, `${input}: ${codesOf(ending)}`).toContain(told?.code);
        expect.soft(ending.kind, `${input} must leave the wall as it is`).toBe(mayMove ? 'moves' : 'stays');
      } else if ('advice' in ends) expect.soft(told?.code, `${input}: ${codesOf(ending)}`).toBe(ends.advice);
      else expect.soft(codesOf(ending), `${input}: ${ends.harmless}`).toBe('');
      expect.soft(elapsedMs, `${input} takes too long`).toBeLessThan(longestMs);
      expect
        .soft((await bytesBelow(dataFolder)) - sizeBefore, `${input} fills the disk`)
        .toBeLessThan(mostGrownBytes);
      expect.soft(await readdir(root), input).toEqual(['content', 'data', 'outside']);
      expect.soft(await readdir(outside), input).toEqual(['secret.txt']);
      expect.soft(await holdsSecret(dataFolder), `${input} shows what stands outside`).toBe(false);
    },
  };
}

interface Ending {
  readonly kind: 'stays' | 'changes' | 'moves';
  readonly problems: readonly Problem[];
  readonly release?: Manifest;
}

/** The problem that was meant, or else the first. */
function toldOf({ problems }: Ending, ends: BadInput['ends']): Problem | undefined {
  const wanted = typeof ends === 'string' ? ends : 'advice' in ends ? ends.advice : undefined;
  return problems.find(({ code }) => code === wanted) ?? problems[0];
}

function codesOf({ problems }: Ending): string {
  return [...new Set(problems.map(({ code }) => code))].join(' ');
}

/** A name in the table: without signs that could move the text about. */
function shown(text: string): string {
  const plain = text.replace(/\p{C}/gu, (sign) => `\\u${sign.codePointAt(0)?.toString(16)}`);
  return plain.length > 44 ? `${plain.slice(0, 43)}…` : plain;
}

async function bytesBelow(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true });
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function holdsSecret(dataFolder: string): Promise<boolean> {
  const objects = join(dataFolder, 'content/objects');
  for (const name of await readdir(objects)) {
    if ((await readFile(join(objects, name))).includes(secret)) return true;
  }
  return false;
}

import { createHash } from 'node:crypto';
import { createContentFolder } from '#adapters/content-folder/content-folder.ts';
import { readerInPlace as reader } from '#adapters/content-folder/read-part.ts';
import { openNoteBook } from '#adapters/release-store/note-book.ts';
import { openReleaseStore } from '#adapters/release-store/release-store.ts';
import { systemClock } from '#adapters/system/clock.ts';
import type { Revision } from '#contract/model.ts';
import { type Manifest, parseManifest, type ReleaseSource } from '#core/content/manifest.ts';
import type { Clock, Files, Pictures } from '#core/ports.ts';
import { importPack } from '#service/import-pack.ts';
import { openRollbacks } from '#service/rollbacks.ts';
import { createRecordingLogger } from './recording-logger.ts';
import type { DiskImage } from './simulated-disk.ts';
import { smallPack, topicText } from './small-pack.ts';

/** Where things lie on a simulated disk. */
export const simulated = { data: '/data', content: '/content', starter: '/starter' } as const;

/** A whole pack whose words differ from version to version: two topics, an exercise and the notices change. */
export function packVersion(version: number): Readonly<Record<string, string>> {
  const words = `Version ${version}.`;
  return {
    ...smallPack,
    'topics/ice/index.en.md': topicText({ title: 'Does ice help?', order: '20', body: words }),
    'topics/gas/index.en.md': topicText({ title: 'Can gas hurt?', order: '10', answer: words }),
    'notices.csv': `from,to,language,text\n,,en,${words}\n`,
  };
}

/** The image with a pack at such a folder, in place of what was there. */
export function withPack(
  image: DiskImage,
  folder: string,
  pack: Readonly<Record<string, string>>,
): DiskImage {
  const kept = [...image].filter(([path]) => path !== folder && !path.startsWith(`${folder}/`));
  const changed = new Map<string, Uint8Array | null>(kept);
  changed.set(folder, null);
  for (const [path, text] of Object.entries(pack)) {
    const parts = path.split('/').slice(0, -1);
    for (let i = 1; i <= parts.length; i++) changed.set(`${folder}/${parts.slice(0, i).join('/')}`, null);
    changed.set(`${folder}/${path}`, new TextEncoder().encode(text));
  }
  return changed;
}

/** A folder of `image` alone, to be compared. Receipts do not count. */
export function folderIn(image: DiskImage, folder: string): string {
  const own = [...image].filter(([path]) => path.startsWith(`${folder}/`) && !path.includes('_RECEIPT'));
  const hashed = own.map(([path, bytes]) => [path.slice(folder.length), bytes && sha256(bytes)]);
  return JSON.stringify(hashed.sort());
}

const noPictures: Pictures = { prepare: async () => ({ kind: 'unknown-format' }) };

/** The parts of a kiosk that read and store content, on such files. */
export async function openKioskParts(files: Files, clock: Clock = systemClock) {
  const log = createRecordingLogger();
  const releases = await openReleaseStore(simulated.data, { files, log });
  const tools = { files, clock, log, pictures: noPictures, objects: releases, reader };
  const folder = { ...createContentFolder(simulated.content, tools), watch: () => () => {} };
  const starterPack = createContentFolder(simulated.starter, tools);
  const notes = await openNoteBook(simulated.data, { files, log });
  return { log, releases, notes, rollbacks: await openRollbacks(releases), folder, starterPack, clock };
}

export type KioskParts = Awaited<ReturnType<typeof openKioskParts>>;

/** Puts on the wall what the content folder holds, as the service does. Answers what is on the wall then. */
export async function importNow(parts: KioskParts, current: Manifest | undefined): Promise<Manifest> {
  return await importFrom(parts, { kind: 'content-folder', folder: simulated.content }, current);
}

/** The same for the content folder or the starter pack. */
export async function importFrom(
  parts: KioskParts,
  source: ReleaseSource,
  current: Manifest | undefined,
): Promise<Manifest> {
  const folder = source.kind === 'starter-pack' ? parts.starterPack : parts.folder;
  const scan = await folder.scan();
  if (scan.kind !== 'found') throw new Error('The folder cannot be read.');
  const outcome = await importPack({ scan, source, current, isAccepted: false }, { ...parts, folder });
  if (outcome.kind === 'current') return outcome.release;
  if (outcome.kind === 'pinned' && current !== undefined) return current;
  throw new Error(`The import ended with ${outcome.kind}.`);
}

/** What an independent reader finds where `current` leads; undefined where there is no `current`. */
export function releaseIn(image: DiskImage): FoundRelease | undefined {
  const text = (path: string) =>
    new TextDecoder().decode(image.get(`${simulated.data}/content/${path}`) ?? undefined);
  if (!image.has(`${simulated.data}/content/current`)) return undefined;
  const revision = text('current').trim();
  const manifest = parseManifest(text(`releases/${revision}.json`));
  if (manifest === undefined) return { revision: revision as Revision, isWhole: false };
  return { revision: manifest.revision, isWhole: isWholeIn(image, manifest) };
}

export interface FoundRelease {
  readonly revision: Revision;
  readonly isWhole: boolean;
}

/** True if every file of the release is there, byte for byte. */
export function isWholeIn(image: DiskImage, manifest: Manifest): boolean {
  return Object.values(manifest.files).every(({ object, size }) => {
    const bytes = image.get(`${simulated.data}/content/objects/${object}`);
    return bytes instanceof Uint8Array && bytes.length === size && sha256(bytes) === object;
  });
}

const hashes = new WeakMap<Uint8Array, string>();

/** Remembered by the bytes themselves: most of a disk is the same in thousands of states. */
export function sha256(bytes: Uint8Array): string {
  const known = hashes.get(bytes) ?? createHash('sha256').update(bytes).digest('hex');
  hashes.set(bytes, known);
  return known;
}

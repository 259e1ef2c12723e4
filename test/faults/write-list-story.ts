import type { Revision } from '#contract/model.ts';
import type { Manifest } from '#core/content/manifest.ts';
import { createSimulatedDisk, type DiskImage, type SimulatedDisk } from '#test/support/simulated-disk.ts';
import {
  folderIn,
  importFrom,
  importNow,
  openKioskParts,
  packVersion,
  simulated,
  withPack,
} from '#test/support/simulated-kiosk.ts';

/** What may be found after a power cut at some moment; null stands for nothing at all. */
export interface Promised {
  readonly moment: string;
  readonly releases: readonly (Revision | null)[];
  /** What the content folder may hold, as `folderIn` tells it. */
  readonly packs: readonly (string | null)[];
  /** What must be on the wall once the folder has been read again; otherwise whatever the folder holds. */
  readonly next?: Revision;
}

export interface Storyteller {
  /** A disk whose every step is looked at. */
  diskOf(image: DiskImage): SimulatedDisk;
  /** From now on this is promised. */
  promise(promised: Promised): void;
  /** Looks at the disk as it is between two steps. */
  look(disk: SimulatedDisk): void;
}

/** A kiosk's first start, two updates there and back, one of them undone, and one that drops the oldest releases. */
export async function tellStory({ diskOf, promise, look }: Storyteller): Promise<void> {
  const revisions = new Map(await Promise.all([1, 2].map(async (n) => [n, await revisionOf(n)] as const)));
  const revision = (version: number): Revision => revisions.get(version) ?? ('' as Revision); // both are there
  const pack = (version: number) => folderIn(withPack(new Map(), '/p', packVersion(version)), '/p');

  const firstStart = async (): Promise<DiskImage> => {
    const disk = diskOf(withPack(new Map([['/data', null]]), simulated.starter, packVersion(1)));
    promise({ moment: 'first start', releases: [null, revision(1)], packs: [null] });
    const parts = await openKioskParts(disk.files);
    await importFrom(parts, { kind: 'starter-pack' }, undefined);
    promise({ moment: 'copy of the starter pack', releases: [revision(1)], packs: [null, pack(1)] });
    look(disk);
    await parts.folder.createFrom(simulated.starter);
    promise({ moment: 'after the first start', releases: [revision(1)], packs: [pack(1)] });
    look(disk);
    await importNow(parts, (await parts.releases.load())?.manifest);
    look(disk);
    return disk.image();
  };

  /** Staff put another version into the folder while the kiosk is off; it starts and takes it. */
  const update = async (version: number, old: Revision, image: DiskImage): Promise<DiskImage> => {
    const disk = diskOf(withPack(image, simulated.content, packVersion(version)));
    const packs = [pack(version)];
    promise({ moment: `start before version ${version}`, releases: [old], packs });
    const parts = await openKioskParts(disk.files);
    const loaded = await parts.releases.load();
    promise({ moment: `update to version ${version}`, releases: [old, revision(version)], packs });
    await importNow(parts, loaded?.manifest);
    promise({ moment: `after version ${version}`, releases: [revision(version)], packs });
    look(disk);
    await parts.releases.collect();
    look(disk);
    return disk.image();
  };

  /** Staff undo the update that is on the wall: the folder still holds it, and it must not come back by itself. */
  const undo = async (undone: number, before: number, image: DiskImage): Promise<void> => {
    const disk = diskOf(image);
    const packs = [pack(undone)];
    promise({ moment: 'start before the undoing', releases: [revision(undone)], packs });
    const parts = await openKioskParts(disk.files);
    const shown = (await parts.releases.load())?.manifest;
    const scan = await parts.folder.scan();
    if (shown === undefined || scan.kind !== 'found') throw new Error('There is nothing to undo.');
    promise({ moment: 'undoing', releases: [revision(undone), revision(before)], packs });
    await parts.rollbacks.undo(shown, scan, '2026-11-22T10:00');
    promise({ moment: 'undone', releases: [revision(before)], packs, next: revision(before) });
    look(disk);
    await importNow(parts, (await parts.releases.load())?.manifest);
    look(disk);
  };

  let image = await firstStart();
  image = await update(2, revision(1), image);
  await undo(2, 1, image);
  image = await update(1, revision(2), image);
  const { image: aged, current } = await ageBy(11, image);
  await update(2, current.revision, aged);
}

/** Nobody looks here: only so many older releases, so that the next collection has something to drop. */
async function ageBy(releases: number, from: DiskImage) {
  let image = from;
  let current: Manifest | undefined;
  for (let version = 3; version < 3 + releases; version++) {
    const disk = createSimulatedDisk(withPack(image, simulated.content, packVersion(version)));
    const minute = String(version).padStart(2, '0');
    const parts = await openKioskParts(disk.files, clockAt(`2026-11-22T09:${minute}`));
    current = await importNow(parts, current ?? (await parts.releases.load())?.manifest);
    image = disk.image();
  }
  if (current === undefined) throw new Error('There must be at least one.');
  return { image, current };
}

async function revisionOf(version: number): Promise<Revision> {
  const image = withPack(new Map([['/data', null]]), simulated.content, packVersion(version));
  return (await importNow(await openKioskParts(createSimulatedDisk(image).files), undefined)).revision;
}

function clockAt(moment: string) {
  const [date = '', time = ''] = moment.split('T');
  return { monotonicMs: () => performance.now(), local: () => ({ date: date as never, time }) };
}

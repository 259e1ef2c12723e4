import { setTimeout as pause } from 'node:timers/promises';
import type { LoadedRelease, ReleaseStore } from '#core/ports.ts';
import type { ContentParts } from './content-parts.ts';
import { importPack } from './import-pack.ts';

/** What the wall begins with. */
export interface Beginning {
  stop(): void;
}

/**
 * Puts the last release on the wall. A kiosk that is new gets the starter pack and a content folder to edit; what the disk
 * does not take of that is done as soon as it does.
 */
export async function begin(parts: ContentParts): Promise<Beginning> {
  const { wall, folder, releases, sticks, log, inTurn, mendMs, beginAgainMs } = parts;
  const loaded = await releases.load();
  if (loaded !== undefined) {
    log.info('release-loaded', { revision: loaded.manifest.revision, damaged: loaded.damaged.length });
    wall.show(loaded.manifest);
  }
  await Promise.race([sticks.mend(folder.path), pause(mendMs, undefined, { ref: false })]);
  let timer: NodeJS.Timeout | undefined;
  /** True when nothing is left to do. */
  const proceed = async (before: LoadedRelease | undefined): Promise<boolean> => {
    const mayMakeFolder = await wasNeverEdited(before, releases); // asked before the starter pack is one
    if (before === undefined && (await isMissing(parts))) await showStarterPack(parts);
    const isFolderThere = mayMakeFolder ? await createFolder(parts) : true;
    return isFolderThere && (before ?? (await releases.load())) !== undefined;
  };
  const again = (): void => {
    timer = setTimeout(() => {
      void inTurn(async () => {
        await releases.makeFolders();
        if (await proceed(await releases.load())) folder.forget();
        else again();
      });
    }, beginAgainMs).unref();
  };
  if (!(await proceed(loaded))) again();
  return { stop: () => clearTimeout(timer) };
}

/** Shows the starter pack: made into a release, or, where the disk takes none, as it came with the program. */
export async function showStarterPack(parts: ContentParts): Promise<void> {
  const { wall, starterPack: folder, releases, log } = parts;
  try {
    const scan = await folder.scan();
    if (scan.kind !== 'found') throw new Error('no starter pack');
    const order = { scan, source: { kind: 'starter-pack' }, current: undefined, isAccepted: false } as const;
    const outcome = await importPack(order, { ...parts, folder, releases: unlessOneIsThere(releases) });
    if (outcome.kind !== 'current') throw new Error('the starter pack cannot be used');
    log.info('starter-pack-shown', { revision: outcome.release.revision });
    wall.show(outcome.release);
  } catch (cause) {
    const late = (await releases.load())?.manifest;
    if (late === undefined) log.error('starter-pack-unusable', cause);
    const shown = late ?? wall.release() ?? (await parts.builtIn());
    if (shown === undefined) wall.giveUp();
    else wall.show(shown);
  }
}

async function isMissing({ folder }: ContentParts): Promise<boolean> {
  return (await folder.scan()).kind === 'missing';
}

/** True where no folder of somebody's own has been on the wall, as far as can be told and for certain. */
async function wasNeverEdited(loaded: LoadedRelease | undefined, releases: ReleaseStore): Promise<boolean> {
  if (loaded === undefined) return await releases.isUnused();
  return loaded.damaged.length === 0 && loaded.manifest.source.kind !== 'content-folder';
}

/** The first start makes the content folder, so that there is something to edit. True where there is one. */
async function createFolder({ folder, starterPack, words, log, say }: ContentParts): Promise<boolean> {
  try {
    if (!(await folder.createFrom(starterPack.path))) return true;
    log.info('content-folder-made');
    say(words.staff.starterPackCopied(folder.path));
    return true;
  } catch (cause) {
    log.error('content-folder-not-made', cause); // the starter pack is shown without it
    return false;
  }
}

/** What a troubled disk hid at the start, and gives now, must not be replaced by the starter pack. */
function unlessOneIsThere(releases: ReleaseStore): ReleaseStore {
  return {
    ...releases,
    async activate(release, made) {
      if ((await releases.load()) !== undefined) throw new Error('There is a release after all.');
      return await releases.activate(release, made);
    },
  };
}

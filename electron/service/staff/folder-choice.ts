import type { NotDone } from '#contract/staff-content.ts';
import type { FolderPurpose, FoundFolder, SeenFolder } from '#contract/staff-settings.ts';
import type { ContentFolder, Sticks } from '#core/ports.ts';
import { countPack, type FolderFault } from '#core/staff/folder-fault.ts';
import type { Folders, LikelyFolder } from '#core/staff/ports.ts';
import { refusalOf } from '#service/refusals.ts';
import type { Words } from '#words/words.ts';

/** Judges the folders that somebody may choose, in words. */
export interface FolderChoice {
  /** `path` may be as it was typed; `other` is the folder of the other purpose, if there is one. */
  judge(path: string, purpose: FolderPurpose, other: string | null): Promise<Judged>;
  /** Those that come to mind. Nothing is written anywhere. */
  find(purpose: FolderPurpose, other: string | null): Promise<readonly FoundFolder[]>;
}

export type Judged =
  | { readonly kind: 'usable'; readonly path: string; readonly sentence: string }
  | { readonly kind: 'unusable'; readonly because: NotDone };

export interface FolderChoiceUses {
  readonly folders: Folders;
  readonly sticks: Pick<Sticks, 'find'>;
  /** A pack that is only looked at. */
  readonly openPack: (path: string) => Pick<ContentFolder, 'scan'>;
  /** Where the content folder is if nobody chose another. */
  readonly usualFolder: string;
  readonly dataFolder: string;
  readonly words: Words;
}

const mostFound = 20;

export function createFolderChoice(uses: FolderChoiceUses): FolderChoice {
  const { folders, sticks, openPack, usualFolder, dataFolder, words } = uses;

  /** What rules it out whatever it holds. */
  const faultOf = async (path: string, other: string | null): Promise<FolderFault | undefined> => {
    const seen = await folders.look(path);
    if (seen.kind !== 'folder') return seen;
    if (await touch(path, dataFolder)) return { kind: 'data-folder' };
    if (other !== null && (await touch(path, other))) return { kind: 'content-and-owners' };
    return undefined;
  };
  const touch = async (one: string, other: string) =>
    (await folders.isWithin(one, other)) || (await folders.isWithin(other, one));

  const contentOf = async (path: string): Promise<FolderFault | string> => {
    const scan = await openPack(path).scan();
    if (scan.kind !== 'found') return { kind: 'refused', problem: scan.problem };
    const counted = countPack(scan);
    return 'kind' in counted ? counted : words.staff.folders.counted(counted);
  };
  const ownersOf = async (path: string): Promise<FolderFault | string> => {
    const errorCode = await folders.whyNotWritable(path);
    return errorCode === null ? words.staff.folders.canTakeReports : { kind: 'not-writable', errorCode };
  };

  const judgePath = async (
    path: string,
    other: string | null,
    look: (path: string) => Promise<FolderFault | string>,
  ): Promise<Judged> => {
    const outcome = (await faultOf(path, other)) ?? (await look(path));
    if (typeof outcome === 'string') return { kind: 'usable', path, sentence: outcome };
    return { kind: 'unusable', because: becauseOf(outcome, words) };
  };

  /** As `judgePath`, without a trial: drives that nobody chose are not written to. */
  const seen = async (path: string, purpose: FolderPurpose, other: string | null): Promise<SeenFolder> => {
    const mayWrite = async (): Promise<FolderFault | string> =>
      (await folders.seemsWritable(path))
        ? words.staff.folders.canTakeReports
        : { kind: 'not-writable', errorCode: 'EACCES' };
    return seenOf(await judgePath(path, other, purpose === 'content' ? contentOf : mayWrite));
  };

  /** A cloud drive or a share stands for the packs in it, and for itself where there is none. */
  const packsOf = async (place: LikelyFolder): Promise<readonly LikelyFolder[]> => {
    const packs = await folders.packsIn(place.path);
    return packs.map((path) => ({ ...place, path }));
  };

  return {
    async judge(typed, purpose, other) {
      const path = folders.pathOf(typed);
      if (path === undefined) return { kind: 'unusable', because: becauseOf({ kind: 'not-a-path' }, words) };
      return await judgePath(path, other, purpose === 'content' ? contentOf : ownersOf);
    },

    async find(purpose, other) {
      const places: LikelyFolder[] = [];
      for (const place of await folders.likely())
        if ((await folders.look(place.path)).kind === 'folder') places.push(place);
      if (purpose === 'owner') return await seenEach(places, (path) => seen(path, purpose, other));

      const usual = { path: usualFolder, from: 'default', name: words.staff.folders.usualFolder } as const;
      const onSticks = (await sticks.find()).map(
        ({ path, name }) => ({ path, from: 'stick', name }) as const,
      );
      const packs = await Promise.all(places.map(packsOf));
      const bare = places.filter((place, at) => place.from === 'cloud' && packs[at]?.length === 0);
      const found = await seenEach([usual, ...onSticks, ...packs.flat()], (path) =>
        seen(path, purpose, other),
      );
      const nothing = { isUsable: false, sentence: words.staff.folders.holdsNoPack };
      return [...found, ...bare.map((place) => ({ ...place, ...nothing }))];
    },
  };
}

async function seenEach(
  places: readonly LikelyFolder[],
  see: (path: string) => Promise<SeenFolder>,
): Promise<readonly FoundFolder[]> {
  const different = places.filter(({ path }, at) => places.findIndex((one) => one.path === path) === at);
  const found: FoundFolder[] = [];
  for (const place of different.slice(0, mostFound)) found.push({ ...place, ...(await see(place.path)) }); // one disk at a time
  return found;
}

/** A judgement in one breath. */
export function seenOf(judged: Judged): SeenFolder {
  if (judged.kind === 'usable') return { isUsable: true, sentence: judged.sentence };
  return { isUsable: false, sentence: `${judged.because.what} ${judged.because.todo}` };
}

function becauseOf(fault: FolderFault, words: Words): NotDone {
  return fault.kind === 'refused' ? refusalOf(fault.problem, words) : words.staff.folders.refused(fault);
}

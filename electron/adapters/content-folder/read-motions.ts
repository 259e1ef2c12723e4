import { basename, dirname, join } from 'node:path';
import type { ExercisePlace, LanguageTag, ReviewDates } from '#contract/model.ts';
import type { Motion } from '#contract/motion.ts';
import type { ScannedFile } from '#core/content/folder-scan.ts';
import type { Problem } from '#core/content/problems.ts';
import type { PracticeSettings } from '#core/content/release.ts';
import type { Clock, Files } from '#core/ports.ts';
import { sha256 } from '#platform/files/digest.ts';
import { createPackFiles } from './files/pack-files.ts';
import { scanFolder } from './files/scan-folder.ts';
import { readItemText, type TextFolder, textFilesOf } from './items/item-texts.ts';
import { exerciseSchema, namesEachStep } from './items/read-exercise.ts';
import { readPractice } from './items/read-practice.ts';
import { reviewDatesOf } from './items/shared-fields.ts';
import { readMotion } from './motion/read-motion.ts';
import { createProblemList } from './problem-list.ts';

/** An exercise as a clinician is asked about it: how it moves and what is said to it. Drafts too. */
export interface ShownMotion {
  /** The name of its folder. */
  readonly id: string;
  readonly title: string;
  readonly answer: string;
  readonly steps: readonly ShownStep[];
  readonly motion: Motion;
  readonly reviewed: ReviewDates;
  readonly isDraft: boolean;
  /** Tells this state of motion and steps from every other: eight signs. */
  readonly version: string;
}

export interface ShownStep {
  readonly name: string;
  /** Where it is done; left out where there is nothing to choose. */
  readonly place?: ExercisePlace;
  readonly cue: string;
  readonly breathing: string | null;
}

export type MotionsRead =
  | { readonly kind: 'unusable'; readonly problem: Problem }
  /** A folder without an exercise. */
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'read';
      readonly practice: PracticeSettings['practice'] | null;
      readonly motions: readonly ShownMotion[];
      /** How many cannot be shown; `problems` says why. */
      readonly refused: number;
      readonly problems: readonly Problem[];
    };

interface Tools {
  readonly files: Files;
  readonly clock: Clock;
}

/** Reads the exercises of a content folder, or the one whose folder it is. Writes nothing. */
export async function readMotions(folder: string, tools: Tools): Promise<MotionsRead> {
  const scan = await scanFolder(folder, tools);
  if (scan.kind !== 'found') return { kind: 'unusable', problem: scan.problem };
  const { root, files, names } = scan.files.some(({ path }) => isOfExercise(path))
    ? await aroundExercise(folder, scan.files, tools.files)
    : { root: folder, files: scan.files, names: namesIn(scan.files) };
  if (names.length === 0) return { kind: 'empty' };
  const { problems, report } = createProblemList();
  const pack = createPackFiles(root, tools.files, { ...scan, files });
  const settings = await readPractice(pack, report);
  const practice = settings.kind === 'good' ? settings.value.practice : null;
  const languages = practice?.languages ?? (['en'] as LanguageTag[] as [LanguageTag]);
  const motions: ShownMotion[] = [];
  let refused = 0;
  for (const path of names) {
    const shown = await readShown({ path, files: pack, languages, report });
    if (shown === undefined) refused++;
    else if (shown !== 'retired') motions.push(shown);
  }
  return { kind: 'read', practice, motions, refused, problems };
}

/** True for what lies directly in the folder of one exercise. */
function isOfExercise(path: string): boolean {
  return /^(motion[^/]*\.\w+|index\.[^/]+\.md)$/i.test(path);
}

/** The paths of the exercises, in the order of their names. */
function namesIn(files: readonly ScannedFile[]): readonly string[] {
  return [...new Set(files.flatMap(({ path }) => /^exercises\/[^/]+(?=\/)/.exec(path)?.[0] ?? []))];
}

/** One exercise as a part of its pack, so that its files have the names that a receipt gives them. */
async function aroundExercise(folder: string, found: readonly ScannedFile[], files: Files) {
  const parent = dirname(folder);
  const isInPack = basename(parent) === 'exercises';
  const root = isInPack ? dirname(parent) : parent;
  const path = isInPack ? `exercises/${basename(folder)}` : basename(folder);
  const own = found.map((file) => ({ ...file, path: `${path}/${file.path}` }));
  const stat = isInPack ? await files.stat(join(root, 'practice.yaml')).catch(() => undefined) : undefined; // none is fine
  const settings = stat?.kind === 'file' ? [{ path: 'practice.yaml', ...stat }] : [];
  return { root, files: [...settings, ...own], names: [path] };
}

async function readShown(folder: TextFolder): Promise<ShownMotion | 'retired' | undefined> {
  const { path, languages, report } = folder;
  const motion = await readMotion(folder);
  const file = textFilesOf(folder).get(languages[0]);
  if (file === undefined) {
    report({ code: 'text-missing', file: path, name: `index.${languages[0]}.md` });
    return undefined;
  }
  const text = await readItemText(file, exerciseSchema, folder);
  if (motion === undefined || text === undefined || !namesEachStep(motion, text, folder)) return undefined;
  const { title, answer, status } = text.settings;
  if (status === 'retired') return status;
  const steps = text.settings.steps.map(({ name, place, cue, breathing = null }) => ({
    name,
    ...(place !== undefined && { place }),
    cue,
    breathing,
  }));
  return {
    id: basename(path).normalize(),
    title,
    answer,
    steps,
    motion,
    reviewed: reviewDatesOf(text.settings),
    isDraft: status === 'draft',
    version: sha256(JSON.stringify([steps, motion])).slice(0, 8),
  };
}

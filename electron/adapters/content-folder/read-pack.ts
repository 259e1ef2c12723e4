import type { LanguageTag } from '#contract/model.ts';
import type { PackReading, Reading } from '#core/content/pack-reading.ts';
import { type Problem, problem } from '#core/content/problems.ts';
import type { ObjectStore, Pictures } from '#core/ports.ts';
import type { Report } from './checked.ts';
import { isItemName, printableName } from './file-names.ts';
import { type ItemFolder, itemIdOf } from './item-texts.ts';
import type { PackFiles } from './pack-files.ts';
import { readExercise } from './read-exercise.ts';
import { readHelp } from './read-help.ts';
import { readNotices } from './read-notices.ts';
import { readPractice } from './read-practice.ts';
import { readTopic } from './read-topic.ts';
import type { ReadingMemory } from './reading-memory.ts';
import { strayFileProblem } from './stray-files.ts';

export interface PackTools {
  readonly pictures: Pictures;
  readonly objects: ObjectStore;
  readonly memory: ReadingMemory;
  /** The languages to go by where `practice.yaml` is of no use. */
  readonly spareLanguages: readonly [LanguageTag, ...LanguageTag[]];
}

/** Reads a whole pack. Rejects with `FileReplaced` if somebody writes meanwhile. */
export async function readPack(files: PackFiles, tools: PackTools): Promise<PackReading> {
  const { problems, report } = createReport();
  for (const found of files.scan.problems) report(found);
  for (const file of files.scan.files) {
    const stray = strayFileProblem(file.path);
    if (stray !== undefined) report(stray);
  }
  const practice = await readPractice(files, report);
  const languages = practice.kind === 'good' ? practice.value.practice.languages : tools.spareLanguages;
  const folderAt = (path: string): ItemFolder => ({ ...tools, files, path, languages, report });
  const notices = await readNotices(files, languages, report);
  const help = await readHelp(folderAt('help'));
  const topics = await readFolders('topics', folderAt, tools.memory, readTopic);
  const exercises = await readFolders('exercises', folderAt, tools.memory, readExercise);
  tools.memory.forgetOthers();
  const { unreadable } = files.scan;
  const hidden = (['topic', 'exercise'] as const).filter((kind) => unreadable.includes(`${kind}s`));
  return { practice, help, notices, topics, exercises, hidden, problems };
}

/** Reads each folder below `parent`, unless nothing in it changed since it was last read. */
async function readFolders<T>(
  parent: 'topics' | 'exercises',
  folderAt: (path: string) => ItemFolder,
  memory: ReadingMemory,
  read: (folder: ItemFolder) => Promise<Reading<T>>,
) {
  const readings = [];
  const { files, report } = folderAt(parent);
  for (const name of folderNames(files, parent)) {
    if (!isItemName(name)) {
      report(problem('folder-name', { file: parent }, printableName(name).slice(1, -1)));
      continue;
    }
    const folder = folderAt(`${parent}/${name}`);
    readings.push({ id: itemIdOf(folder), reading: await memory.recall(folder, read) });
  }
  return readings;
}

function folderNames({ scan }: PackFiles, parent: string): readonly string[] {
  const paths = [...scan.files.map((file) => file.path), ...scan.unreadable.map((path) => `${path}/`)];
  const names = paths.flatMap((path) => new RegExp(`^${parent}/([^/]+)/`).exec(path)?.[1] ?? []);
  return [...new Set(names)].sort();
}

const maxPerFile = 5;
const maxProblems = 2_000;

/** Collects problems: at most five of a kind for one file, so that one bad text cannot bury the rest. */
function createReport(): { readonly problems: readonly Problem[]; readonly report: Report } {
  const problems: Problem[] = [];
  const counts = new Map<string, number>();
  return {
    problems,
    report(found) {
      const key = `${found.code} ${found.file}`;
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      if (found.file !== null && count > maxPerFile) return;
      if (problems.length < maxProblems) problems.push(found);
    },
  };
}

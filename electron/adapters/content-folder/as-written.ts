import type { ExerciseCard, TopicCard } from '#contract/model.ts';
import type { ItemReading } from '#core/content/pack-reading.ts';
import type { Problem } from '#core/content/problems.ts';
import type { NamedScan } from './files/people-names.ts';
import type { ConvertedText } from './word/take-documents.ts';

/** A problem with the names of files and folders as people wrote them. */
export function asWritten(problem: Problem, { onDisk: place }: NamedScan): Problem {
  if (problem.file === undefined) return problem;
  const file = place(problem.file);
  if (problem.code === 'folder-name')
    return { ...problem, file, name: place(`${problem.file}/${problem.name}`).replace(/^.*\//, '') };
  if (problem.code === 'numbered-copy' && problem.original.includes('/'))
    return { ...problem, file, original: place(problem.original) };
  return { ...problem, file };
}

/** Where it is to be written: in the folders that are there, whatever their names look like. */
export function writtenAt(text: ConvertedText, { onDisk: place }: NamedScan): ConvertedText {
  const { path, copyPath } = text;
  return { ...text, path: place(path), copyPath: copyPath && place(copyPath) };
}

/** Items with their folders' names where people wrote them in another way. */
export function withFolders<C extends TopicCard | ExerciseCard>(
  kind: string,
  readings: readonly ItemReading<C>[],
  { onDisk: place }: NamedScan,
): readonly ItemReading<C>[] {
  return readings.map((item) => {
    const path = `${kind}/${item.id}`;
    const folder = place(path);
    return folder === path ? item : { ...item, folder };
  });
}

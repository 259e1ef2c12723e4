import type { ExerciseCard, ItemId, TopicCard } from '#contract/model.ts';
import type { ItemReading } from '#core/content/pack-reading.ts';
import type { Problem } from '#core/content/problems.ts';
import { mapConcurrent } from '#core/map-concurrent.ts';
import { askPart, type KnownPack } from './ask-part.ts';
import { originalOfCopy } from './files/copy-names.ts';
import { isItemName } from './files/file-names.ts';
import { modifiedMs } from './files/pack-files.ts';

export interface ItemsRead<C extends TopicCard | ExerciseCard> {
  readonly readings: readonly ItemReading<C>[];
  readonly problems: readonly Problem[];
}

/** Reads all topics or all exercises of a pack, and answers in the order of their names, whichever was read first. */
export async function readItems<Kind extends 'topic' | 'exercise'>(pack: KnownPack, kind: Kind) {
  const folder = `${kind}s`;
  const names = pack.parts.namesIn(folder);
  const usable = names.filter(isItemName);
  const items = await mapConcurrent(usable, pack.tools.reader.partsAtOnce, async (name) => {
    const [id, path] = [name as ItemId, `${folder}/${name}`]; // its name was checked
    if (pack.twins.has(path)) return { id, reading: { kind: 'faulty' } as const, problems: [] };
    return { id, ...(await askPart(pack, kind, path)) };
  });
  return {
    readings: items.map(({ id, reading }) => ({ id, reading })),
    problems: [
      ...names.flatMap((name) => nameProblem(pack, folder, name) ?? []),
      ...items.flatMap((item) => item.problems),
    ],
  };
}

/** What to say of a folder for its name alone. */
function nameProblem(pack: KnownPack, folder: string, name: string): Problem | undefined {
  const path = `${folder}/${name}`;
  const names = pack.twins.get(path);
  if (names !== undefined) return { code: 'folder-twice', file: path, names };
  if (isItemName(name)) return undefined;
  return copyProblem(pack, folder, name) ?? { code: 'folder-name', file: folder, name };
}

/** `Gas (1)` beside `gas`: a cloud drive or a person made a second folder. */
function copyProblem({ parts }: KnownPack, folder: string, name: string): Problem | undefined {
  const original = originalOfCopy(name, () => true);
  if (original === undefined || !parts.namesIn(folder).includes(original)) return undefined;
  const newest = (item: string) => Math.max(...parts.at(`${folder}/${item}`).files.map(modifiedMs));
  const isNewer = newest(name) > newest(original);
  return { code: 'numbered-copy', file: `${folder}/${name}`, original: `${folder}/${original}`, isNewer };
}

import type { ExerciseCard, ItemId, TopicCard } from '#contract/model.ts';
import type { ItemReading } from '#core/content/pack-reading.ts';
import type { Problem } from '#core/content/problems.ts';
import { mapConcurrent } from '#core/map-concurrent.ts';
import { askPart, type KnownPack } from './ask-part.ts';
import { isItemName } from './files/file-names.ts';

export interface ItemsRead<C extends TopicCard | ExerciseCard> {
  readonly readings: readonly ItemReading<C>[];
  readonly problems: readonly Problem[];
}

/** Reads all topics or all exercises of a pack, and answers in the order of their names, whichever was read first. */
export async function readItems<Kind extends 'topic' | 'exercise'>(pack: KnownPack, kind: Kind) {
  const folder = `${kind}s`;
  const { usable, problems } = namesOf(pack.parts.namesIn(folder), folder);
  const items = await mapConcurrent(usable, pack.tools.reader.partsAtOnce, async ({ id, name, isTwice }) => {
    const twice = { code: 'folder-twice', file: folder, name } as const;
    if (isTwice) return { id, ...faulty, problems: [twice] };
    return { id, ...(await askPart(pack, kind, `${folder}/${name}`)) };
  });
  return {
    readings: items.map(({ id, reading }) => ({ id, reading })),
    problems: [...problems, ...items.flatMap((item) => item.problems)],
  };
}

const faulty = { reading: { kind: 'faulty' } } as const;

interface NamedItem {
  readonly id: ItemId;
  readonly name: string;
  /** Another folder's name differs only in how a system writes its letters. */
  readonly isTwice: boolean;
}

function namesOf(
  names: readonly string[],
  folder: string,
): { readonly usable: readonly NamedItem[]; readonly problems: readonly Problem[] } {
  const items = [...Map.groupBy(names, (name) => name.normalize())].map(
    ([id, [name = id, ...twins]]): NamedItem => ({ id: id as ItemId, name, isTwice: twins.length > 0 }),
  );
  return {
    usable: items.filter(({ name }) => isItemName(name)),
    problems: items
      .filter(({ name }) => !isItemName(name))
      .map(({ name }) => ({ code: 'folder-name', file: folder, name }) as const),
  };
}

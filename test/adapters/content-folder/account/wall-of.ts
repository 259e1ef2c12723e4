import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PartOrder } from '#adapters/content-folder/part.ts';
import { readPart } from '#adapters/content-folder/read-part.ts';
import type { LanguageTag } from '#contract/model.ts';
import type { Problem } from '#core/content/problems.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import { told } from '#test/support/in-english.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

/** What becomes of one part of a pack: all that would go on the wall, and all that staff are told. */
export interface WallOf {
  readonly isShown: boolean;
  /** Everything that is stored for the wall, as text. */
  readonly wall: string;
  /** The receipt's sentences. */
  readonly receipt: string;
  readonly problems: readonly Problem[];
  /** What was read; undefined where nothing is shown. */
  readonly value: unknown;
}

/** Reads single parts from a real folder, again and again. */
export async function openWall(): Promise<
  (
    kind: PartOrder['kind'],
    path: string,
    files: Readonly<Record<string, string | Uint8Array>>,
  ) => Promise<WallOf>
> {
  const root = await temporaryFolder();
  return async (kind, path, files) => {
    const scanned = [];
    for (const [name, content] of Object.entries(files)) {
      const place = join(root, name);
      await mkdir(dirname(place), { recursive: true });
      await writeFile(place, content);
      const stat = await diskFiles.stat(place);
      if (stat.kind !== 'file') throw new Error('Not a file.');
      scanned.push({ path: name, ...stat });
    }
    const stored: string[] = [];
    const objects = {
      async put(bytes: Uint8Array) {
        stored.push(new TextDecoder().decode(bytes));
        return { object: 'a'.repeat(64), size: bytes.length, type: 'application/json' };
      },
    };
    const order = {
      kind,
      root,
      path,
      files: scanned,
      unreadable: [],
      languages: ['en' as LanguageTag] as const,
    };
    const tools = { files: diskFiles, pictures: {} as never, objects: objects as never }; // no part here has pictures
    const { reading, problems } = await readPart(order, tools);
    const isShown = reading.kind === 'good';
    return {
      isShown,
      value: isShown ? reading.value : undefined,
      wall: isShown ? [...stored, JSON.stringify(reading.value)].join('\n') : '',
      receipt: problems.map((found) => told(found).what).join('\n'),
      problems,
    };
  };
}

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createContentFolder } from '#adapters/content-folder/content-folder.ts';
import { readerInPlace } from '#adapters/content-folder/read-part.ts';
import { systemClock } from '#adapters/system/clock.ts';
import type { LanguageTag } from '#contract/model.ts';
import { diskFiles } from '#platform/files/disk-files.ts';
import { told } from '#test/support/in-english.ts';
import { createRecordingLogger } from '#test/support/recording-logger.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';
import { type TypedPack, typedPack, waysOfSaving } from './typed-packs.ts';
import { numbered } from './typed-words.ts';

/*
 * Whole packs as people make them: random cells, signs, names and ways of saving. FOYER_WORDS=2000 looks at so many;
 * FOYER_SEED repeats.
 */
const runs = Number(process.env.FOYER_WORDS ?? 25);
const timeLimitMs = 60_000 + runs * 400;
const seed = Number(process.env.FOYER_SEED ?? Date.now() % 1_000_000_000);

/** What a pack on a real disk becomes: all that is stored for the wall, and all that staff are told. */
async function readWhole(root: string, pack: TypedPack) {
  const folder = await mkdtemp(join(root, 'pack-'));
  for (const [name, { text, savedAs }] of Object.entries(pack)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), waysOfSaving[savedAs](text));
  }
  const stored: string[] = [];
  const objects = {
    async put(bytes: Uint8Array) {
      stored.push(new TextDecoder().decode(bytes));
      return { object: 'a'.repeat(64), size: bytes.length, type: 'application/json' };
    },
  };
  const content = createContentFolder(folder, {
    files: diskFiles,
    clock: systemClock,
    log: createRecordingLogger(),
    pictures: {} as never, // no pack here has pictures
    objects: objects as never,
    reader: readerInPlace,
  });
  const scan = await content.scan();
  const reading = scan.kind === 'found' ? await content.read(scan, ['en' as LanguageTag]) : undefined;
  await rm(folder, { recursive: true });
  if (reading === undefined) throw new Error('The pack cannot be read.');
  const { problems, ...parts } = reading;
  return { wall: [...stored, JSON.stringify(parts)].join('\n'), problems };
}

test(
  `every word of a whole pack is on the wall, or quoted, or its file waits (seed ${seed})`,
  async () => {
    const root = await temporaryFolder();
    let waiting = 0;
    let found = 0;
    await fc.assert(
      fc.asyncProperty(typedPack, async (typed) => {
        const { text, words } = numbered(JSON.stringify(typed));
        const pack: TypedPack = JSON.parse(text);
        const { wall, problems } = await readWhole(root, pack);
        const receipt = problems.map((problem) => told(problem).what).join('\n');
        const lost = words.filter((word) => !wall.includes(word) && !receipt.includes(word));
        // A file that is refused waits for a person as a whole: then something needs them in it.
        const refused = Object.keys(pack).filter((name) =>
          problems.some(({ code, file }) => file === name && refusing.includes(code)),
        );
        if (refused.length > 0) waiting += 1;
        const isWaiting = (word: string) => refused.some((name) => pack[name]?.text.includes(word));
        expect(
          lost.filter((word) => !isWaiting(word)),
          text,
        ).toEqual([]);
        const alarms = problems.flatMap((problem) => (problem.code === 'words-lost' ? [problem] : []));
        found += alarms.length;
        for (const { lacks, words: quoted } of alarms) {
          expect(lacks, `${quoted}\n${text}`).toBe('words');
          const own = quoted.match(/vor[a-z]+z/g) ?? [];
          expect(own.filter((word) => !wall.includes(word)).length, `${quoted}\n${text}`).toBeGreaterThan(0);
        }
      }),
      { numRuns: runs, seed },
    );
    if (runs >= 1_000)
      console.info(
        `${runs} packs: in ${waiting} a file waited; ${found} times the account found words that nobody told`,
      );
  },
  timeLimitMs,
);

/** What leaves a whole file out until somebody acts. */
const refusing: readonly string[] = [
  ...['wrong-type', 'value-missing', 'yaml-broken', 'front-matter-missing', 'text-too-nested'],
  ...['text-unclear', 'text-unmerged', 'notices-broken', 'text-too-large', 'dates-reversed'],
];

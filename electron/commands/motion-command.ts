import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readMotions } from '#adapters/content-folder/read-motions.ts';
import { systemClock as clock } from '#adapters/system/clock.ts';
import { diskFiles as files } from '#platform/files/disk-files.ts';
import { motionReport } from '#words/motion-report.ts';
import { receiptText } from '#words/receipt.ts';
import { type Calling, misused, type Told } from './told.ts';

export const motionUsage = ({ hasPictures }: Calling) =>
  `content motion FOLDER${hasPictures ? ' [--pictures DIR]' : ''}`;

/**
 * `motion FOLDER`: whether the exercises of a content folder, or of one exercise's folder, can be shown. Writes nothing.
 * Code 0: all of them; 1: one is refused; 2: there is none. `--pictures` is for `build/content.ts`.
 */
export async function motionCommand(args: readonly string[], calling: Calling): Promise<Told> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { pictures: { type: 'string' } },
  });
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0 || values.pictures === '')
    return misused(calling.line(motionUsage(calling)));
  const read = await readMotions(resolve(folder), { files, clock });
  switch (read.kind) {
    case 'unusable':
      return {
        words: receiptText(motionReport({ shown: 0, refused: 0, problems: [read.problem] })),
        exitCode: 2,
      };
    case 'empty':
      return { words: emptyWords(resolve(folder)), exitCode: 2 };
    case 'read': {
      const { motions, refused, problems } = read;
      const words = receiptText(motionReport({ shown: motions.length, refused, problems }));
      return { words, exitCode: refused > 0 ? 1 : 0 };
    }
  }
}

function emptyWords(folder: string): string {
  return `There is no exercise in ${folder}.\nGive a content folder, which has a folder "exercises", or the folder of one exercise: it holds motion.yaml.`;
}

import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readMotions } from '#adapters/content-folder/read-motions.ts';
import { systemClock as clock } from '#adapters/system/clock.ts';
import type { MotionFacts } from '#core/content/report-facts.ts';
import { diskFiles as files } from '#platform/files/disk-files.ts';
import { motionReport } from '#words/content-report.ts';
import { receiptText } from '#words/receipt.ts';
import { type Calling, misused, type Told } from './told.ts';

export const motionUsage = ({ hasPictures }: Calling) =>
  `content motion FOLDER${hasPictures ? ' [--pictures DIR]' : ''}`;

/**
 * `motion FOLDER`: whether the exercises of a content folder, or of one exercise's folder, can be shown. Writes nothing.
 * Code 0: all of them; 1: one is refused; 2: there is none. `--pictures` is for `build/content.ts`.
 */
export async function motionCommand(args: readonly string[], calling: Calling): Promise<Told> {
  const { words } = calling;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { pictures: { type: 'string' } },
  });
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0 || values.pictures === '')
    return misused(motionUsage(calling), calling);
  const read = await readMotions(resolve(folder), { files, clock });
  const reportOn = (facts: MotionFacts) => receiptText(motionReport(facts, words), words);
  switch (read.kind) {
    case 'unusable':
      return { words: reportOn({ shown: 0, refused: 0, problems: [read.problem] }), exitCode: 2 };
    case 'empty':
      return { words: words.commands.motion.none(resolve(folder)), exitCode: 2 };
    case 'read': {
      const { motions, refused, problems } = read;
      return { words: reportOn({ shown: motions.length, refused, problems }), exitCode: refused > 0 ? 1 : 0 };
    }
  }
}

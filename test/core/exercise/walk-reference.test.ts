import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { jointAngles } from '#core/exercise/joint-angles.ts';
import { starterWalk } from '#test/fixtures/starter-motions.ts';

const reference = join(process.cwd(), '..', 'shared', 'reference', 'content-facts.md');

/** The column of each joint in the table of measured walkers, and the mean half of its band, in degrees. */
const bands = [
  ['hip', 1, 6.1],
  ['knee', 2, 5],
  ['ankle', 3, 3.6],
  ['shoulder', 8, 8.7],
  ['elbow', 9, 9],
] as const;

/** The rows of the table: the percent of the cycle, then degrees. */
function measuredRows(): readonly (readonly number[])[] {
  const [, table = ''] = readFileSync(reference, 'utf8').split('| % | hip flex |');
  const [rows = ''] = table.split('\n\n');
  return rows
    .split('\n')
    .filter((row) => /^\| \d/.test(row))
    .map((row) => row.split('|').slice(1, -1).map(Number));
}

describe.skipIf(!existsSync(reference) /* the table is not ours to ship */)(
  'where the table of measured walkers is beside this checkout',
  () => {
    test.each(bands)(
      'the %s stays within its band at every twentieth of the walk',
      (joint, column, halfBandDeg) => {
        const rows = measuredRows();
        expect(rows).toHaveLength(21);
        const [movement] = starterWalk.movements;
        if (movement === undefined) throw new Error('The walk has no movement.');
        const apart = rows.map((row) => {
          const angle = jointAngles(starterWalk, movement, row[0] ?? 0).near[joint];
          return Math.abs((angle ?? Number.NaN) - (row[column] ?? Number.NaN));
        });
        expect(Math.max(...apart)).toBeLessThan(halfBandDeg);
      },
    );
  },
);

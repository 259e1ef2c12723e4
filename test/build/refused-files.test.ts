import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

/** A file stands where each of them wants a folder, as a slip of the hand has it. */
async function saysOf(words: (below: string) => readonly string[]) {
  const folder = await temporaryFolder();
  writeFileSync(join(folder, 'file'), '');
  const below = join(folder, 'file', 'x');
  const { stderr, status } = spawnSync(process.execPath, [...words(below)], { encoding: 'utf8' });
  return { said: stderr.replaceAll(below, 'BELOW'), status };
}

const commands: Readonly<Record<string, (below: string) => readonly string[]>> = {
  pictures: (below) => ['test/pictures/main.ts', '--out', below],
  smoke: (below) => ['test/smoke/smoke.ts', '--out', below],
  package: (below) => ['build/package.ts', '--out', below],
  'sign-update': (below) => ['build/sign-update.ts', below, '--key', below],
  'content sign': (below) => ['build/content.ts', 'sign', 'content', '--key', below],
};

test.each(Object.entries(commands))(
  'npm run %s names a place that cannot be, in a sentence, and shows nothing of its inside',
  async (_, words) => {
    const { said, status } = await saysOf(words);
    expect(said).toMatch(
      /BELOW( cannot be made)?: a part of the path is a file, not a folder \(ENOTDIR\)\. /,
    );
    expect(said).not.toMatch(/^\s+at /m);
    expect(status).toBeGreaterThan(0);
  },
);

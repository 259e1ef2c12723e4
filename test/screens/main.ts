import { spawnSync } from 'node:child_process';
import { runCommand } from '#build/expected-failure.ts';
import { readWords, wrongWords } from '#build/read-words.ts';

/** The long forms of tests that `npm test` runs in a few ways. */
const families = {
  loop: 'test/e2e/loop.test.ts',
  opened: 'test/e2e/every-screen.test.ts',
  touches: 'test/e2e/touch.test.ts',
} as const;

const usage = `npm run screens -- [${Object.keys(families).join('] [')}] [--looks 20] [--seed N]`;

/**
 * `npm run screens`: every slide, and every screen that a touch opens, looked at word by word in so many random looks (panels
 * from 5:4 to 21:9, text sizes, low reach, contrast) beside those that are hard; and touches at every moment round a change of
 * the screen. The seed that it prints takes a run up again.
 */
async function lookAtScreens(words: readonly string[]): Promise<number> {
  const options = { looks: { type: 'string', default: '20' }, seed: { type: 'string' } } as const;
  const { positionals, values } = readWords(words, { allowPositionals: true, options }, usage);
  const looks = Number(values.looks);
  const seed = Number(values.seed ?? Date.now() % 2 ** 31);
  const names = positionals.length > 0 ? positionals : Object.keys(families);
  const unknown = names.filter((name) => !Object.hasOwn(families, name));
  if (unknown.length > 0) throw wrongWords(`There is no family ${unknown.join(', ')}.`, usage);
  if (!(looks > 0 && Number.isInteger(looks) && Number.isInteger(seed)))
    throw wrongWords('--looks needs a whole number above 0, --seed a whole number.', usage);

  const files = Object.entries(families).flatMap(([name, file]) => (names.includes(name) ? [file] : []));
  const { status } = spawnSync(process.execPath, ['build/test.ts', ...files], {
    stdio: 'inherit',
    env: { ...process.env, FOYER_LOOKS: `${looks}`, FOYER_SEED: `${seed}`, FOYER_OFFSETS: 'all' },
  });
  const again = ['npm run screens --', ...positionals, `--looks ${looks} --seed ${seed}`].join(' ');
  console.log(status === 0 ? `Nothing is cut, covered or lost. Seed ${seed}.` : `The same again: ${again}`);
  return status ?? 1;
}

await runCommand(() => lookAtScreens(process.argv.slice(2)));

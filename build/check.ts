import { spawnSync } from 'node:child_process';
import { runCommand } from './expected-failure.ts';
import { readWords, wrongWords } from './read-words.ts';

/** `npm run check`: all that can be said of the sources without running them. `npm run check lint` does one step. */
const steps = {
  format: 'biome check --linter-enabled=false .',
  lint: 'biome lint --error-on-warnings .',
  types: ['electron/tsconfig.core.json', 'electron', 'renderer', 'test']
    .map((p) => `tsc -p ${p}`)
    .join(' && '),
  boundaries: 'vitest run test/architecture --reporter=dot',
  unused: 'knip --no-progress',
} as const satisfies Record<string, string>;

const usage = `npm run check -- [${Object.keys(steps).join('] [')}]
npm run lint    that step alone
npm run types   that step alone`;

async function check(words: readonly string[]): Promise<number> {
  const { positionals: asked } = readWords(words, { allowPositionals: true }, usage);
  const unknown = asked.filter((name) => !Object.hasOwn(steps, name));
  if (unknown.length > 0) throw wrongWords(`There is no step ${unknown.join(', ')}.`, usage);

  const failed: string[] = [];
  for (const [name, command] of Object.entries(steps)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    console.log(`── ${name}`);
    const startMs = performance.now();
    const { status } = spawnSync(command, { shell: true, stdio: 'inherit' }); // npm puts the tools on the path
    const seconds = ((performance.now() - startMs) / 1_000).toFixed(1);
    console.log(`── ${name}: ${status === 0 ? 'in order' : 'NOT in order'}, ${seconds} s\n`);
    if (status !== 0) failed.push(name);
  }
  if (failed.length > 0) console.error(`Not in order: ${failed.join(', ')}.`);
  return failed.length > 0 ? 1 : 0;
}

await runCommand(() => check(process.argv.slice(2)));

import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { answerItem } from './answer-item.ts';
import { attempts } from './attempts.ts';
import { attemptsPage } from './attempts-page.ts';
import { twentyItems } from './twenty-items.ts';

/**
 * `npm run security`: makes every attempt of the table, with a look at the display after each and under every window manager,
 * and answers Electron's checklist. `-- --page` only writes the page of the guides, `-- --items` only answers the checklist,
 * and `-- --out DIR` keeps a picture of the display after each attempt that is made on one.
 */
const { values } = parseArgs({
  options: { page: { type: 'boolean' }, items: { type: 'boolean' }, out: { type: 'string' } },
});

writeFileSync('docs/escape-attempts.md', attemptsPage());
console.log('Written: docs/escape-attempts.md');
if (!values.page) {
  let isSafe = true;
  for (const item of twentyItems) {
    const { printed, isHeld } = answerItem(item);
    console.log(`\n${item.number}. ${item.item}: ${isHeld ? 'holds' : 'DOES NOT HOLD'}`);
    console.log(
      `   $ ${item.command}\n   ${printed === '' ? '(nothing)' : printed.replaceAll('\n', '\n   ')}`,
    );
    isSafe &&= isHeld;
  }
  if (!values.items) isSafe = makeAttempts() && isSafe;
  if (!isSafe) process.exitCode = 1;
}

/** Every test that the table names, in its long form. */
function makeAttempts(): boolean {
  const pictures = values.out === undefined ? {} : { FOYER_ATTEMPT_PICTURES: resolve(values.out) };
  if (values.out !== undefined) mkdirSync(values.out, { recursive: true });
  const files = new Set(attempts.map(({ test: [file] }) => `test/${file}`));
  const { status } = spawnSync(process.execPath, ['build/test.ts', ...files], {
    stdio: 'inherit',
    env: {
      ...process.env,
      ...pictures,
      FOYER_ATTEMPTS: 'each',
      FOYER_WINDOW_MANAGERS: 'none openbox matchbox',
    },
  });
  return status === 0;
}

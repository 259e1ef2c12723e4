import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runCommand } from '#build/expected-failure.ts';
import { readWords } from '#build/read-words.ts';
import { makeFolderNow } from '#platform/files/make-folder.ts';
import { answerItem } from './answer-item.ts';
import { attempts } from './attempts.ts';
import { attemptsPage } from './attempts-page.ts';
import { twentyItems } from './twenty-items.ts';

const usage = `npm run security -- [options]
  --page      only write docs/escape-attempts.md
  --items     only answer Electron's checklist
  --out DIR   keep a picture of the display after each attempt that is made on one`;

/**
 * `npm run security`: makes every attempt of the table, with a look at the display after each and under every window manager,
 * and answers Electron's checklist.
 */
async function trySecurity(words: readonly string[]): Promise<number> {
  const options = { page: { type: 'boolean' }, items: { type: 'boolean' }, out: { type: 'string' } } as const;
  const { page, items, out } = readWords(words, { options }, usage).values;
  writeFileSync('docs/escape-attempts.md', attemptsPage());
  console.log('Written: docs/escape-attempts.md');
  if (page) return 0;
  const areHeld = answerItems();
  const isSafe = items ? areHeld : makeAttempts(out) && areHeld;
  return isSafe ? 0 : 1;
}

function answerItems(): boolean {
  let areHeld = true;
  for (const item of twentyItems) {
    const { printed, isHeld } = answerItem(item);
    console.log(`\n${item.number}. ${item.item}: ${isHeld ? 'holds' : 'DOES NOT HOLD'}`);
    console.log(
      `   $ ${item.command}\n   ${printed === '' ? '(nothing)' : printed.replaceAll('\n', '\n   ')}`,
    );
    areHeld &&= isHeld;
  }
  return areHeld;
}

/** Every test that the table names, in its long form. */
function makeAttempts(out: string | undefined): boolean {
  const pictures = out === undefined ? {} : { FOYER_ATTEMPT_PICTURES: resolve(out) };
  if (out !== undefined) makeFolderNow(out);
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

await runCommand(() => trySecurity(process.argv.slice(2)));

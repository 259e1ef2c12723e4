import { type Attempt, attempts, type Layer } from './attempts.ts';

const layers: Readonly<Record<Layer, string>> = {
  rule: 'the rule alone, as a table',
  page: 'the built page in Electron',
  X: 'real keys, mouse and windows of X',
  start: 'the start of the program',
  service: 'the real service',
};

/** The page of the guides: what was tried, where, what stops it, and which test holds that. */
export function attemptsPage(rows: readonly Attempt[] = attempts): string {
  const cells = rows.map(({ attempt, layer, stoppedBy, test: [file, claim] }) => [
    attempt,
    layers[layer],
    stoppedBy,
    `\`test/${file}\`: ${claim}`,
  ]);
  const lines = [['Attempt', 'Tried on', 'What stops it', 'Test'], ['---', '---', '---', '---'], ...cells];
  return [
    '# Ways out that are tried',
    '',
    'Every attempt is made by a test. `npm run security` makes them all and writes this page; `npm test` makes them in a',
    'shorter form. After each attempt on a real display X is asked whether the kiosk is still all that is seen; with',
    '`npm run security -- --out DIR` a picture of the display is kept each time.',
    '',
    ...lines.map((line) => `| ${line.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`),
    '',
    'A program that somebody changed is found out where it can be: service, threads and commands are compared with a list inside',
    'the archive before each start (`test/shell/changed-programs.test.ts`). On Linux nothing compares the archive itself, the',
    'runtime and the native packages: install the deb, whose files belong to root, run the kiosk as a user who is not, and leave',
    'its folder writable for nobody. An AppImage belongs to whoever copied it, and is for trying out.',
    '',
    'Two displays at once are not tried: the driver without a device tells of its second plug as empty. The kiosk covers the first',
    'one; leave no second one plugged in.',
    '',
    'What the operating system does before a program hears of it (Ctrl+Alt+Delete, Ctrl+Alt+F1, the power button) is for its',
    'set-up: the kiosk cannot stop it.',
    '',
  ].join('\n');
}

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readWords } from '#build/read-words.ts';

const config = { options: { out: { type: 'string' } } } as const;
const usage = 'npm run something -- [--out DIR]';

test('words that are known are read', () => {
  expect(readWords(['--out', 'here'], config, usage).values.out).toBe('here');
});

test.each([
  [['--help'], /^npm run something/],
  [['-h'], /^npm run something/],
  [['--outt', 'here'], /^Unknown option '--outt'\.\n\nnpm run something/],
  [['here'], /^Unexpected argument 'here'\.\n\nnpm run something/],
])('%j is answered with how to ask', (words, said) => {
  expect(() => readWords(words, config, usage)).toThrow(said);
});

/** Those that know no words but their own; the others have tests beside them. */
const commands = [
  'start',
  'dev',
  'check',
  'lint',
  'types',
  'build',
  'package',
  'try-package',
  'bench',
  'faults',
  'soak',
  'sign-update',
  'security',
  'smoke',
  'pictures',
  'screens',
  'inventory',
];

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

function ask(name: string, word: string) {
  const [, ...program] = (scripts[name] ?? '').split(' ');
  return spawnSync(process.execPath, [...program, word], { timeout: 20_000, encoding: 'utf8' });
}

const ofOurs = Object.keys(scripts).filter((name) => scripts[name]?.startsWith('node '));

test.each(ofOurs)('npm run %s -- --help is an answer: on standard output, with code 0', (name) => {
  const { status, stderr, stdout } = ask(name, '--help');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(new RegExp(`npm (run )?${name}\\b`));
});

test.each(commands)(
  'npm run %s says how to ask for it, and nothing of its inside, at a word it does not know',
  (name) => {
    const { status, stderr, stdout } = ask(name, '--nonsense');
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^Unknown option '--nonsense'\.\n\nnpm /);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(status).toBe(1);
  },
);

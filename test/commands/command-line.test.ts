import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { contentCommand } from '#commands/content-command.ts';
import { exportCommand } from '#commands/export-command.ts';
import { mergeCommand } from '#commands/merge-command.ts';
import { fromSources, installed } from '#commands/told.ts';
import { commandSwitches } from '#core/command-switches.ts';

const switchesIn = (words: string) =>
  new Set([...words.matchAll(/--([a-z][a-z-]+)/g)].map(([, name]) => name));

test('the shell lets in every switch that the commands say they take, and no other', async () => {
  const told = [
    await exportCommand([], fromSources),
    await mergeCommand([], fromSources),
    await contentCommand([], fromSources),
  ];
  const [ofExport, ofMerge, ofContent] = told.map(({ words }) => switchesIn(words));
  expect(ofExport).toEqual(new Set(commandSwitches.export));
  expect(ofMerge).toEqual(new Set(commandSwitches.merge));
  expect(ofContent).toEqual(new Set(commandSwitches.content));
});

test('each command says how it is called where it runs', async () => {
  expect((await exportCommand([], installed)).words).toContain('Use: foyer export --from');
  expect((await exportCommand([], fromSources)).words).toContain('Use: npm run export -- --from');
  expect((await contentCommand(['check'], installed)).words).toBe(
    'Use: foyer content check FOLDER [--data-folder DIR]',
  );
  expect((await contentCommand(['sign'], fromSources)).words).toContain('npm run content -- sign FOLDER');
});

test.each([
  ['check', '/pack', '--pictures', '/out'],
  ['motion', '/pack', '--pictures=/out'],
])('the installed program says that it takes no pictures: %s', async (...words) => {
  const { words: told, exitCode } = await contentCommand(words, installed);
  expect(told).toMatch(/takes no pictures.*npm run content.*Leave --pictures out\.$/);
  expect(exitCode).toBe(2);
});

test('a word that is no command is named, with those that are', () => {
  const run = () =>
    execFileSync(process.execPath, ['electron/commands/main.ts', 'wipe'], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
  expect(run).toThrow(
    /There is no command "wipe"\. Use:\n {2}foyer export …\n {2}foyer merge …\n {2}foyer content …\n {2}foyer self-test …\n$/,
  );
});

test.each([
  [['--help'], ['foyer export --from', 'foyer merge FOLDER', 'foyer content check', 'foyer self-test']],
  [['export', '-h'], ['foyer export --from']],
  [['merge', '--help'], ['foyer merge FOLDER']],
  [
    ['content', 'check', '--help'],
    ['foyer content check', 'foyer content sign'],
  ],
  [['self-test', '--help'], ['foyer self-test [--data-folder DIR]']],
])('%j is an answer: how to call it, on standard output, with code 0', (words, lines) => {
  const said = execFileSync(process.execPath, ['electron/commands/main.ts', ...words], { encoding: 'utf8' });
  expect(said).toMatch(/^Use:/);
  for (const line of lines) expect(said).toContain(line);
  expect(said.match(/foyer \w/g)?.length).toBe(words[0] === 'content' ? 4 : words[0] === '--help' ? 7 : 1);
});

import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parseStartOptions } from '#build/start/options.ts';

test('without words nothing is asked for', () => {
  expect(parseStartOptions([])).toEqual({ exit: false, landscape: false });
});

test('paths are taken from the folder of the command', () => {
  const words = [
    '--picture',
    'a.png',
    '--data-folder=data',
    '--content-folder',
    '/pack',
    '--exit',
    '--landscape',
  ];
  expect(parseStartOptions(words, resolve('/home'))).toEqual({
    exit: true,
    landscape: true,
    picture: resolve('/home/a.png'),
    dataFolder: resolve('/home/data'),
    contentFolder: resolve('/pack'),
  });
});

test.each([
  [['--fullscreen'], /--fullscreen/],
  [['--picture'], /--picture/],
  [['--picture='], /--picture needs a value/],
  [['leftover'], /leftover/],
  [['--exit=yes'], /--exit/],
])('%j is refused with the reason and the usage', (words, reason) => {
  expect(() => parseStartOptions(words)).toThrow(reason);
  expect(() => parseStartOptions(words)).toThrow('npm start -- [options]');
});

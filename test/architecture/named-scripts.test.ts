import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readProjectFiles } from '#test/support/project-files.ts';

test('every npm command in the README and the guides exists', () => {
  const guides = readProjectFiles().filter(({ path }) => /^([A-Z]+|docs\/.*)\.md$/.test(path));
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }; // ours
  const unknown = guides.flatMap(({ path, text }) =>
    namedScripts(text)
      .filter((name) => !Object.hasOwn(scripts, name))
      .map((name) => `${path}: npm run ${name}`),
  );
  expect(unknown).toEqual([]);
});

test('a command is found in a line of code, in a sentence and with words of its own', () => {
  const text = 'Run `npm ci && npm start`, then npm test -- test/core.\n\n    npm run smoke -- --out DIR\n';
  expect(namedScripts(text)).toEqual(['start', 'test', 'smoke']);
});

function namedScripts(text: string): readonly string[] {
  return [...text.matchAll(/\bnpm (?:(start|test)\b|run (?:-s |--silent )?([a-z][\w:-]*))/g)].map(
    ([, own, named]) => own ?? named ?? '',
  );
}

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const workflow: unknown = parse(readFileSync('build/release/workflow.yml', 'utf8'));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }; // ours

const commands = [...JSON.stringify(workflow).matchAll(/npm (?:run )?([\w-]+)/g)].map(
  ([, name = '']) => name,
);

test('the workflow is one that a tag starts, on the three systems, and ends in a draft', () => {
  expect(workflow).toMatchObject({
    on: { push: { tags: ['v*'] } },
    permissions: { contents: 'read' },
    jobs: {
      package: {
        strategy: {
          matrix: { os: [/ubuntu/, /windows/, /macos/].map((name) => expect.stringMatching(name)) },
        },
      },
      draft: { needs: 'package' },
    },
  });
  expect(JSON.stringify(workflow)).toContain('--draft');
});

test('every command that it runs exists', () => {
  const known = [...Object.keys(scripts), 'ci', 'audit'];
  expect(commands.length).toBeGreaterThan(3);
  expect(commands.filter((name) => !known.includes(name))).toEqual([]);
});

test('it takes along every kind of package that is made', () => {
  const text = JSON.stringify(workflow);
  for (const end of ['deb', 'AppImage', 'exe', 'dmg', 'sbom.cdx.json', 'licences.md'])
    expect(text).toContain(`release/*.${end}`);
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Complaint, type PlantedProject, plantProject } from './planted-project.ts';

const nowhereInside = [
  'process',
  'console',
  'setTimeout',
  'document',
  'window',
  'fetch',
  'Buffer',
  'performance',
  'require',
  'globalThis.process',
  'globalThis.setTimeout',
];

const layers = [
  {
    layer: 'contract',
    folder: 'electron/contract',
    tsconfig: 'electron/tsconfig.core.json',
    without: nowhereInside,
  },
  { layer: 'core', folder: 'electron/core', tsconfig: 'electron/tsconfig.core.json', without: nowhereInside },
  {
    layer: 'words',
    folder: 'electron/words',
    tsconfig: 'electron/tsconfig.core.json',
    without: nowhereInside,
  },
  {
    layer: 'adapters',
    folder: 'electron/adapters/system',
    tsconfig: 'electron',
    without: ['document', 'window'],
  },
  {
    layer: 'platform',
    folder: 'electron/platform/files',
    tsconfig: 'electron',
    without: ['document', 'window'],
  },
  { layer: 'service', folder: 'electron/service', tsconfig: 'electron', without: ['document', 'window'] },
  { layer: 'shell', folder: 'electron/shell', tsconfig: 'electron', without: ['document', 'window'] },
  {
    layer: 'the screen',
    folder: 'renderer/app',
    tsconfig: 'renderer',
    without: ['process', 'Buffer', 'require'],
  },
] as const;

const tsconfigs = [...new Set(layers.map(({ tsconfig }) => tsconfig))];

describe('a name that a layer must not know', () => {
  let project: PlantedProject;
  let complaints: readonly Complaint[];

  beforeAll(async () => {
    const sources = layers.flatMap(({ folder, without }) =>
      without.map((name) => [fileOf(folder, name), `export const planted = ${name};\n`]),
    );
    project = await plantProject(Object.fromEntries(sources));
    complaints = (await Promise.all(tsconfigs.map((tsconfig) => project.compile(tsconfig)))).flat();
  });

  afterAll(() => project.remove());

  test.each(layers.flatMap(({ layer, folder, without }) => without.map((name) => ({ layer, name, folder }))))(
    '$layer cannot name $name',
    ({ folder, name }) => {
      expect(complaints.filter(({ path }) => path === fileOf(folder, name))).not.toEqual([]);
    },
  );
});

describe('a tree that keeps the rules', () => {
  let project: PlantedProject;

  beforeAll(async () => {
    project = await plantProject({
      'electron/contract/model.ts': 'export interface Item {\n  readonly id: string;\n}\n',
      'electron/core/visit/first.ts':
        "import type { Item } from '#contract/model.ts';\n\nexport const first = (items: readonly Item[]): Item | undefined => items[0];\n",
      'electron/adapters/system/clock.ts': 'export const nowMs = (): number => performance.now();\n',
      'electron/service/main.ts':
        "import { nowMs } from '#adapters/system/clock.ts';\nimport { first } from '#core/visit/first.ts';\n\nconsole.log(process.pid, nowMs(), first([]));\n",
      'electron/shell/main.ts': "import { app } from 'electron';\n\napp.quit();\n",
      'renderer/ui/card.ts':
        "import type { Item } from '#contract/model.ts';\n\nexport const cardOf = (item: Item): Text => document.createTextNode(item.id);\n",
      'renderer/main.tsx':
        "import { cardOf } from '#ui/card.ts';\n\ndocument.body.append(cardOf({ id: 'ice' }));\n",
      'test/core/first.ts':
        "import { first } from '#core/visit/first.ts';\n\nprocess.exitCode = first([]) ? 1 : 0;\n",
    });
  });

  afterAll(() => project.remove());

  test('passes the linter', async () => {
    expect(await project.lint()).toEqual([]);
  });

  test.each([...tsconfigs, 'test'])('passes the compiler under the tsconfig of %s', async (tsconfig) => {
    expect(await project.compile(tsconfig)).toEqual([]);
  });
});

function fileOf(folder: string, name: string): string {
  return `${folder}/names-${name.replace('.', '-')}.ts`;
}

import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Complaint, type PlantedProject, plantProject } from './planted-project.ts';

/** Ways of importing that a list of import statements would not show. */
const planted: readonly { readonly claim: string; readonly file: string; readonly text: string }[] = [
  {
    claim: 'an export of another layer is caught as an import of it',
    file: 'electron/core/exported.ts',
    text: "export { window } from '#shell/window.ts';",
  },
  {
    claim: 'an export of everything is caught',
    file: 'electron/core/exported-all.ts',
    text: "export * from '#shell/window.ts';",
  },
  {
    claim: 'an export of a type is caught',
    file: 'electron/core/exported-type.ts',
    text: "export type { Shell } from '#shell/window.ts';",
  },
  {
    claim: 'an import for its effect is caught',
    file: 'electron/core/effect.ts',
    text: "import '#shell/window.ts';",
  },
  {
    claim: 'a dynamic import is caught',
    file: 'electron/core/dynamic.ts',
    text: "export const later = () => import('#shell/window.ts');",
  },
  {
    claim: 'a dynamic import through a parent folder is caught',
    file: 'test/core/dynamic.ts',
    text: "export const later = () => import('../shell/window.ts');",
  },
  {
    claim: 'a dynamic import of a computed path is caught',
    file: 'electron/service/computed.ts',
    text: "export const later = (name: string) => import('#shell/' + name);",
  },
  {
    claim: 'a type that is imported inside an expression is caught',
    file: 'renderer/ui/type-expression.ts',
    text: "export type Hidden = import('#app/app.tsx').App;",
  },
  {
    claim: 'the type of a module is caught',
    file: 'renderer/ui/module-type.ts',
    text: "export type Hidden = typeof import('#app/app.tsx');",
  },
  {
    claim: 'require is caught',
    file: 'electron/service/required.ts',
    text: "export const shell = require('#shell/window.ts');",
  },
  {
    claim: 'a value of the contract in ui is caught when it comes with a type',
    file: 'renderer/ui/with-type.ts',
    text: "import { anything, type Revision } from '#contract/model.ts';",
  },
  {
    claim: "Node's types cannot be called into core by a comment",
    file: 'electron/core/reference.ts',
    text: '/// <reference types="node" />\nexport {};',
  },
  {
    claim: 'the DOM cannot be called into the contract by a comment',
    file: 'electron/contract/reference.ts',
    text: '/// <reference lib="dom" />\nexport {};',
  },
  {
    claim: 'core reads no clock',
    file: 'electron/core/clock.ts',
    text: 'export const nowMs = Date.now();',
  },
  {
    claim: 'core does not ask for today',
    file: 'electron/core/today.ts',
    text: 'export const today = new Date();',
  },
  {
    claim: 'core throws no dice',
    file: 'electron/core/chance.ts',
    text: 'export const chance = Math.random();',
  },
  {
    claim: 'two files that import each other are caught, even for types alone',
    file: 'electron/core/one.ts',
    text: "import type { Other } from './other.ts';\nexport type One = { readonly other: Other };",
  },
];

const innocent = {
  'electron/core/other.ts':
    "import type { One } from './one.ts';\nexport type Other = { readonly one: One };",
  'electron/core/calendar.ts':
    'export const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);',
};

let project: PlantedProject;
let complaints: readonly Complaint[];

beforeAll(async () => {
  project = await plantProject({
    ...innocent,
    ...Object.fromEntries(planted.map(({ file, text }) => [file, text])),
  });
  complaints = await project.lint();
});

afterAll(() => project.remove());

const boundaries = [
  'lint/style/noRestrictedImports',
  'lint/style/noCommonJs',
  'lint/suspicious/noImportCycles',
  'lint/nursery/noTripleSlashReference',
  'plugin',
];

test.each(planted)('$claim', ({ file }) => {
  const rules = complaints.filter(({ path }) => path === file).map(({ rule }) => rule);
  expect(rules.filter((rule) => boundaries.includes(rule))).not.toEqual([]);
});

test('core may turn a given time into a date', () => {
  expect(complaints.filter(({ path }) => path === 'electron/core/calendar.ts')).toEqual([]);
});

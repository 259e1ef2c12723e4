/** One file of a layer and what it may import; every other row of `modules` it may not. */
export interface LayerRow {
  readonly file: string;
  readonly may: readonly Module[];
  /** With `import type` only. */
  readonly mayNameTypesOf?: readonly Module[];
}

/** One of each thing that could be imported. Type imports count, so the files need not exist. */
export const modules = [
  '#contract/model.ts',
  '#contract/checks.ts',
  '#core/visit/idle.ts',
  '#core/exercise/pose.ts',
  '#platform/log.ts',
  '#adapters/images/pictures.ts',
  '#adapters/sqlite/counter-store.ts',
  '#adapters/unheard-of/thing.ts',
  '#service/wall.ts',
  '#shell/window.ts',
  '#client/screen-client.ts',
  '#client/relay-client.ts',
  '#ui/card.tsx',
  '#figure/figure.tsx',
  '#i18n/words.ts',
  '#features/help/help.tsx',
  '#features/topics/home.tsx',
  '#app/app.tsx',
  '#test/support/thing.ts',
  '#build/launch.ts',
  'node:fs',
  'node:fs/promises',
  'fs',
  'electron',
  'electron/main',
  'better-sqlite3',
  'zod',
  'zod/mini',
  'yaml',
  'sharp',
  'electron-log/node',
  'react',
  'uqr',
  'a-package-nobody-knows',
  '..',
  '../neighbour.ts',
  './../neighbour.ts',
  './folder/../../neighbour.ts',
  '#contract/../shell/window.ts',
] as const;

export type Module = (typeof modules)[number];

const hostSide = [
  '#contract/model.ts',
  '#contract/checks.ts',
  '#core/visit/idle.ts',
  '#core/exercise/pose.ts',
] as const;
const screenSide = ['#contract/model.ts', '#core/visit/idle.ts', '#core/exercise/pose.ts'] as const;
const node = ['node:fs', 'node:fs/promises'] as const;
const widgets = ['#ui/card.tsx', '#figure/figure.tsx', '#i18n/words.ts'] as const;
const wholeScreen = [
  ...screenSide,
  ...widgets,
  '#client/screen-client.ts',
  '#client/relay-client.ts',
  '#features/help/help.tsx',
  '#features/topics/home.tsx',
  '#app/app.tsx',
  'react',
] as const;
const platform = ['#platform/log.ts'] as const;
const adapters = [
  '#adapters/images/pictures.ts',
  '#adapters/sqlite/counter-store.ts',
  '#adapters/unheard-of/thing.ts',
] as const;
const upwards: readonly Module[] = modules.filter((module) => module.includes('..'));
const guarded: readonly Module[] = ['electron', 'electron/main', 'better-sqlite3', ...upwards];

export const layerRows: readonly LayerRow[] = [
  { file: 'electron/contract/planted.ts', may: ['zod/mini'] },
  { file: 'electron/core/planted.ts', may: hostSide },
  { file: 'electron/core/visit/planted.ts', may: hostSide },
  { file: 'electron/platform/planted.ts', may: [...hostSide, ...platform, ...node, 'electron-log/node'] },
  {
    file: 'electron/platform/files/planted.ts',
    may: [...hostSide, ...platform, ...node, 'electron-log/node'],
  },
  { file: 'electron/adapters/unheard-of/planted.ts', may: [...hostSide, ...platform, ...node] },
  {
    file: 'electron/adapters/content-folder/planted.ts',
    may: [...hostSide, ...platform, ...node, 'yaml', 'zod'],
  },
  {
    file: 'electron/adapters/images/planted.ts',
    may: [...hostSide, ...platform, ...node, 'sharp', '#adapters/images/pictures.ts'],
  },
  {
    file: 'electron/adapters/sqlite/planted.ts',
    may: [...hostSide, ...platform, ...node, 'better-sqlite3', '#adapters/sqlite/counter-store.ts'],
  },
  { file: 'electron/adapters/system/planted.ts', may: [...hostSide, ...platform, ...node] },
  { file: 'electron/service/planted.ts', may: [...hostSide, ...node, '#service/wall.ts'] },
  {
    file: 'electron/service/main.ts',
    may: [...hostSide, ...platform, ...node, ...adapters, '#service/wall.ts'],
  },
  {
    file: 'electron/threads/planted.ts',
    may: [...hostSide, ...platform, ...node, ...adapters, '#service/wall.ts'],
  },
  {
    file: 'electron/commands/export-command.ts',
    may: [...hostSide, ...platform, ...node, ...adapters, '#service/wall.ts'],
  },
  {
    file: 'electron/shell/planted.ts',
    may: [...hostSide, ...node, '#shell/window.ts', 'electron', 'electron/main', 'electron-log/node'],
  },
  {
    file: 'renderer/client/planted.ts',
    may: ['#contract/model.ts', '#client/screen-client.ts', '#client/relay-client.ts'],
  },
  {
    file: 'renderer/ui/planted.tsx',
    may: ['#ui/card.tsx', '#i18n/words.ts', 'react', 'uqr'],
    mayNameTypesOf: ['#contract/model.ts'],
  },
  {
    file: 'renderer/figure/planted.tsx',
    may: ['#figure/figure.tsx', '#core/exercise/pose.ts', 'react'],
    mayNameTypesOf: ['#contract/model.ts'],
  },
  { file: 'renderer/i18n/planted.ts', may: ['#contract/model.ts', '#i18n/words.ts', 'react'] },
  {
    file: 'renderer/features/topics/planted.tsx',
    may: [...screenSide, ...widgets, 'react'],
    mayNameTypesOf: ['#client/screen-client.ts'],
  },
  { file: 'renderer/app/planted.tsx', may: wholeScreen },
  { file: 'renderer/main.tsx', may: wholeScreen },
  {
    file: 'test/core/planted.ts',
    may: modules.filter((module) => !guarded.includes(module) || module === 'better-sqlite3'),
  },
  { file: 'build/planted.ts', may: modules.filter((module) => !guarded.includes(module)) },
];

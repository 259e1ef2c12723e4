import { plantedRoots } from './composition-roots.ts';

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
  '#words/words.ts',
  '#platform/log.ts',
  '#platform/time-zone.ts',
  '#platform/files/disk-files.ts',
  '#platform/files/digest.ts',
  '#platform/files/replace-file.ts',
  '#platform/files/make-folder.ts',
  '#adapters/archive/encode-archive.ts',
  '#adapters/spreadsheet/spreadsheet.ts',
  '#adapters/images/pictures.ts',
  '#adapters/sqlite/counter-store.ts',
  '#adapters/unheard-of/thing.ts',
  '#adapters/content-folder/part.ts',
  '#adapters/content-folder/read-part.ts',
  '#adapters/content-folder/files/pack-files.ts',
  '#adapters/content-folder/account/ledger.ts',
  '#adapters/content-folder/settings/read-settings.ts',
  '#adapters/content-folder/markdown/read-text-tree.ts',
  '#adapters/content-folder/media/read-picture.ts',
  '#adapters/content-folder/word/read-document.ts',
  '#adapters/content-folder/motion/read-motion.ts',
  '#adapters/content-folder/items/read-topic.ts',
  '#adapters/content-folder/thread/thread-reader.ts',
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
  'unified',
  'mammoth',
  'yauzl',
  '@xmldom/xmldom',
  'jszip',
  'csv-parse/sync',
  'chardet',
  'chokidar',
  'iconv-lite',
  'sharp',
  'diff',
  'hyparquet',
  'hyparquet-writer',
  'write-excel-file/node',
  'electron-log/node',
  'react',
  'd3-scale',
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
const words = '#words/words.ts';
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
const digest = '#platform/files/digest.ts';
const replaceFile = '#platform/files/replace-file.ts';
const platform = [
  '#platform/log.ts',
  '#platform/time-zone.ts',
  '#platform/files/disk-files.ts',
  '#platform/files/make-folder.ts',
  digest,
  replaceFile,
] as const;
const adapters = [
  '#adapters/archive/encode-archive.ts',
  '#adapters/spreadsheet/spreadsheet.ts',
  '#adapters/images/pictures.ts',
  '#adapters/sqlite/counter-store.ts',
  '#adapters/unheard-of/thing.ts',
  ...modules.filter((module) => module.startsWith('#adapters/content-folder/')),
] as const;
const part = '#adapters/content-folder/part.ts';
const packFiles = '#adapters/content-folder/files/pack-files.ts';
const readSettings = '#adapters/content-folder/settings/read-settings.ts';
const upwards: readonly Module[] = modules.filter((module) => module.includes('..'));
const guarded: readonly Module[] = ['electron', 'electron/main', 'better-sqlite3', ...upwards];

export const layerRows: readonly LayerRow[] = [
  { file: 'electron/contract/planted.ts', may: ['zod/mini'] },
  { file: 'electron/core/planted.ts', may: hostSide },
  { file: 'electron/core/visit/planted.ts', may: hostSide },
  { file: 'electron/words/planted.ts', may: [...hostSide, words] },
  { file: 'electron/words/english/planted.ts', may: [...hostSide, words] },
  { file: 'electron/platform/planted.ts', may: [...hostSide, ...platform, ...node, 'electron-log/node'] },
  {
    file: 'electron/platform/files/planted.ts',
    may: [...hostSide, ...platform, ...node, 'electron-log/node'],
  },
  { file: 'electron/adapters/unheard-of/planted.ts', may: [...hostSide, ...platform, ...node] },
  { file: 'electron/adapters/content-folder/planted.ts', may: [...hostSide, ...platform, ...node] },
  {
    file: 'electron/adapters/content-folder/files/planted.ts',
    may: [...hostSide, ...platform, ...node, part, 'chardet', 'chokidar', 'iconv-lite'],
  },
  { file: 'electron/adapters/content-folder/account/planted.ts', may: [...hostSide, part, packFiles] },
  { file: 'electron/adapters/content-folder/settings/planted.ts', may: [...hostSide, part, 'yaml', 'zod'] },
  { file: 'electron/adapters/content-folder/markdown/planted.ts', may: [...hostSide, part, 'unified'] },
  { file: 'electron/adapters/content-folder/media/planted.ts', may: [...hostSide, part, packFiles] },
  {
    file: 'electron/adapters/content-folder/word/planted.ts',
    may: [
      ...hostSide,
      digest,
      replaceFile,
      ...node,
      part,
      packFiles,
      '#adapters/content-folder/account/ledger.ts',
      'mammoth',
      'yauzl',
      '@xmldom/xmldom',
      'jszip',
    ],
  },
  {
    file: 'electron/adapters/content-folder/motion/planted.ts',
    may: [...hostSide, part, packFiles, readSettings, 'zod'],
  },
  {
    file: 'electron/adapters/content-folder/stray/planted.ts',
    may: [...hostSide, part, packFiles, readSettings, '#adapters/content-folder/media/read-picture.ts'],
  },
  {
    file: 'electron/adapters/content-folder/items/planted.ts',
    may: [
      ...hostSide,
      digest,
      part,
      packFiles,
      readSettings,
      '#adapters/content-folder/markdown/read-text-tree.ts',
      '#adapters/content-folder/media/read-picture.ts',
      '#adapters/content-folder/motion/read-motion.ts',
      'csv-parse/sync',
      'zod',
    ],
  },
  {
    file: 'electron/adapters/content-folder/thread/planted.ts',
    may: [...hostSide, ...platform, ...node, part, '#adapters/content-folder/read-part.ts', packFiles],
  },
  {
    file: 'electron/adapters/content-folder/unheard-of/planted.ts',
    may: [...hostSide, ...platform, ...node],
  },
  {
    file: 'electron/adapters/archive/planted.ts',
    may: [
      ...hostSide,
      ...platform,
      ...node,
      'hyparquet',
      'hyparquet-writer',
      '#adapters/archive/encode-archive.ts',
    ],
  },
  {
    file: 'electron/adapters/spreadsheet/planted.ts',
    may: [...hostSide, ...platform, ...node, 'write-excel-file/node', '#adapters/spreadsheet/spreadsheet.ts'],
  },
  {
    file: 'electron/adapters/images/planted.ts',
    may: [...hostSide, ...platform, ...node, 'sharp', '#adapters/images/pictures.ts'],
  },
  {
    file: 'electron/adapters/sqlite/planted.ts',
    may: [...hostSide, ...platform, ...node, 'better-sqlite3', '#adapters/sqlite/counter-store.ts'],
  },
  { file: 'electron/adapters/word-diff/planted.ts', may: [...hostSide, ...platform, ...node, 'diff'] },
  { file: 'electron/adapters/system/planted.ts', may: [...hostSide, ...platform, ...node] },
  { file: 'electron/service/planted.ts', may: [...hostSide, words, ...node, '#service/wall.ts'] },
  ...plantedRoots.map(
    (file): LayerRow => ({
      file,
      may: [...hostSide, words, ...platform, ...node, ...adapters, '#service/wall.ts'],
    }),
  ),
  {
    file: 'electron/shell/planted.ts',
    may: [
      ...hostSide,
      '#platform/log.ts',
      '#platform/time-zone.ts',
      '#platform/files/make-folder.ts',
      ...node,
      '#shell/window.ts',
      'electron',
      'electron/main',
    ],
  },
  {
    file: 'renderer/client/planted.ts',
    may: ['#contract/model.ts', '#client/screen-client.ts', '#client/relay-client.ts'],
  },
  {
    file: 'renderer/ui/planted.tsx',
    may: ['#ui/card.tsx', '#i18n/words.ts', 'react', 'd3-scale', 'uqr'],
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
  { file: 'renderer/report/planted.tsx', may: ['#ui/card.tsx', 'react'] },
  {
    file: 'test/core/planted.ts',
    may: modules.filter((module) => !guarded.includes(module) || module === 'better-sqlite3'),
  },
  { file: 'build/planted.ts', may: modules.filter((module) => !guarded.includes(module)) },
];

import { resolve } from 'node:path';
import { readWords, wrongWords } from '#build/read-words.ts';

/** What the words after `npm start --` ask for. Paths are absolute. */
export type StartOptions = {
  /** Where to write a picture of the window once the first slide has painted. */
  readonly picture?: string;
  /** Leave once the first slide has painted (and its picture is written). */
  readonly exit: boolean;
  /** A virtual display, if one is needed, lies on its side. */
  readonly landscape: boolean;
  readonly dataFolder?: string;
  readonly contentFolder?: string;
};

const usage = `npm start -- [options]
  --picture FILE         write a picture of the window after the first slide
  --exit                 leave after the first slide
  --landscape            without a screen: open on a virtual one of 1920 × 1080 instead of 1080 × 1920
  --data-folder DIR      keep the database and releases there
  --content-folder DIR   take topics and exercises from there`;

const options = {
  picture: { type: 'string' },
  exit: { type: 'boolean', default: false },
  landscape: { type: 'boolean', default: false },
  'data-folder': { type: 'string' },
  'content-folder': { type: 'string' },
} as const;

/** Throws with a sentence and the usage when a word is not known or a value is missing. */
export function parseStartOptions(words: readonly string[], folder = process.cwd()): StartOptions {
  const { values } = readWords(words, { options }, usage);
  const path = (name: 'picture' | 'data-folder' | 'content-folder') => {
    const value = values[name];
    if (value === '') throw wrongWords(`--${name} needs a value.`, usage);
    return value === undefined ? undefined : resolve(folder, value);
  };
  const picture = path('picture');
  const dataFolder = path('data-folder');
  const contentFolder = path('content-folder');
  return {
    exit: values.exit,
    landscape: values.landscape,
    ...(picture && { picture }),
    ...(dataFolder && { dataFolder }),
    ...(contentFolder && { contentFolder }),
  };
}

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'yaml';

/** The checkout. */
export const projectFolder = join(import.meta.dirname, '..', '..');
/** The starter pack in it. */
export const packFolder = join(projectFolder, 'content');

/** One `index.en.md` of the starter pack, parted but not judged. */
export interface PackText {
  /** `ice`, `walking`, or `help`. */
  readonly id: string;
  /** As a person would name it: `topics/ice/index.en.md`. */
  readonly file: string;
  readonly front: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Every topic, in the order of the folders' names. */
export const readTopics = (): readonly PackText[] => readTexts('topics');
/** Every exercise, in the order of the folders' names. */
export const readExercises = (): readonly PackText[] => readTexts('exercises');
/** The help page. */
export const readHelp = (): PackText => readText('help');

/** Topics, exercises and the help page. */
export function readAllTexts(): readonly PackText[] {
  return [...readTopics(), ...readExercises(), readHelp()];
}

/** Any YAML file of the pack. */
export function readYaml(path: string): unknown {
  return parse(readFileSync(join(packFolder, path), 'utf8'));
}

/** The path below the pack and the whole text of each of its files. */
export function readAllFiles(): readonly { readonly file: string; readonly text: string }[] {
  return readdirSync(packFolder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(packFolder, path))
    .filter((path) => statSync(path).isFile())
    .map((path) => ({ file: relative(packFolder, path), text: readFileSync(path, 'utf8') }));
}

function readTexts(folder: string): readonly PackText[] {
  return readdirSync(join(packFolder, folder)).map((name) => readText(join(folder, name)));
}

function readText(folder: string): PackText {
  const file = join(folder, 'index.en.md');
  return {
    id: folder.split(/[\\/]/).pop() ?? folder,
    file,
    ...partText(readFileSync(join(packFolder, file), 'utf8')),
  };
}

/** The front matter and what stands below it. Throws where there is no front matter. */
export function partText(text: string): Pick<PackText, 'front' | 'body'> {
  const [, yaml, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  if (yaml === undefined || body === undefined) throw new Error('No front matter between two lines of ---.');
  return { front: parse(yaml) as Record<string, unknown>, body }; // a map, or the required fields are missing
}

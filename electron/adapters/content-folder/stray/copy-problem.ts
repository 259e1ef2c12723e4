import { originalOfCopy } from '#adapters/content-folder/files/copy-names.ts';
import { modifiedMs, placeOf } from '#adapters/content-folder/files/pack-files.ts';
import type { FindFile } from '#adapters/content-folder/files/people-names.ts';
import type { ScannedFile } from '#core/content/folder-scan.ts';
import type { Problem } from '#core/content/problems.ts';

/** Texts, tables and documents: a copy of a picture is shown where a text names it, and told as unused where none does. */
const copiedKinds = ['md', 'yaml', 'yml', 'csv', 'docx'];

/** What to say of `index.en (1).md`: which file it is a copy of, and which is newer. Undefined for what is no copy. */
export function copyProblem(file: ScannedFile, ending: string, find: FindFile): Problem | undefined {
  if (!copiedKinds.includes(ending)) return undefined;
  const typed = placeOf(file);
  const [folder, name] = [
    typed.slice(0, typed.lastIndexOf('/') + 1),
    typed.slice(typed.lastIndexOf('/') + 1),
  ];
  const original = originalOfCopy(name, (other) => find(`${folder}${other}`) !== undefined);
  if (original === undefined) return undefined;
  const first = find(`${folder}${original}`);
  if (first?.path === file.path) return undefined; // the file itself, with its ending twice
  if (first === undefined && ending === 'docx') return undefined; // a document as good as any
  const isNewer = first === undefined ? null : modifiedMs(file) > modifiedMs(first);
  return { code: 'numbered-copy', file: file.path, original, isNewer };
}

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A file of the project as text. */
export interface ProjectFile {
  /** From the project's folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

const notOurs = ['node_modules', '.git', 'dist', 'release', '.cache', 'test-results'];
const notText = /\.(png|jpe?g|webp|ico|icns|woff2?|ttf|mp4|db|log)$/i;

/** Every text file that people wrote or that is committed with theirs, whatever `git` knows of it. */
export function readProjectFiles(folder: string = process.cwd()): readonly ProjectFile[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !notOurs.includes(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return readProjectFiles(path);
      if (!entry.isFile() || notText.test(entry.name)) return [];
      return [{ path: relative(process.cwd(), path).split(sep).join('/'), text: readFileSync(path, 'utf8') }];
    });
}

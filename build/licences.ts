import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Every licence of what is inside: bundled packages, native ones and fonts, each once, by name. */
export async function licencesOfBundles(bundles = 'dist'): Promise<string> {
  const sections = new Map<string, string>();
  for (const path of await readdir(bundles, { recursive: true })) {
    if (!path.endsWith('licences.md')) continue;
    for (const part of (await readFile(join(bundles, path), 'utf8')).split(/^(?=## )/m).slice(1))
      sections.set(part.slice(0, part.indexOf('\n')), part.trim());
  }
  for (const [name, file] of beside) {
    const text = await readFile(join('node_modules', name, file), 'utf8');
    sections.set(`## ${name}`, `## ${name}\n\n${text.trim()}`);
  }
  const sorted = [...sections].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, text]) => text);
  return `${[heading, ...sorted].join('\n\n')}\n`;
}

const heading =
  '# Licences\n\nFoyer is under the MIT licence. Electron and Chromium, which it runs in, say theirs in LICENSE.electron.txt and LICENSES.chromium.html beside the program.';

/** Not bundled, and so not in the bundler's lists. */
const beside: readonly (readonly [name: string, file: string])[] = [
  ['better-sqlite3', 'LICENSE'],
  ['sharp', 'LICENSE'],
  ['@fontsource-variable/atkinson-hyperlegible-next', 'LICENSE'],
  ['@fontsource-variable/hanken-grotesk', 'LICENSE'],
  ['@fontsource-variable/literata', 'LICENSE'],
];

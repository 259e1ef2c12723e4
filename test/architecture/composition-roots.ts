import { readFileSync } from 'node:fs';

interface Rules {
  readonly overrides: readonly {
    readonly includes: readonly string[];
    readonly linter?: { readonly rules?: { readonly style?: { readonly noRestrictedImports?: unknown } } };
  }[];
}

/** What the linter lets import everything of the host's: files, and `folder/**` for all that lies in one. */
const rootPatterns: readonly string[] = readRootPatterns();

/** One file for each of them, there or not. */
export const plantedRoots: readonly string[] = rootPatterns.map((pattern) =>
  pattern.replace(/\*\*$/, 'planted.ts'),
);

export function isCompositionRoot(file: string): boolean {
  return rootPatterns.some((pattern) =>
    pattern.endsWith('/**') ? file.startsWith(pattern.slice(0, -2)) : file === pattern,
  );
}

/** They are known by their message: the override that says what a composition root imports. */
function readRootPatterns(): readonly string[] {
  const { overrides } = JSON.parse(readFileSync('biome.json', 'utf8')) as Rules; // ours, and Biome has checked it
  const found = overrides.filter(({ linter }) =>
    JSON.stringify(linter?.rules?.style?.noRestrictedImports ?? '').includes('A composition root imports'),
  );
  return found.flatMap(({ includes }) => includes);
}

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where `current` leads, read without any of the product's own reading. */
export type Inspection =
  | { readonly kind: 'none' }
  | { readonly kind: 'broken'; readonly why: string }
  | { readonly kind: 'whole'; readonly revision: string; readonly version: number };

/** Hashes every file of the release that `current` names, and looks which version of the pack its words are of. */
export async function inspectRelease(dataFolder: string): Promise<Inspection> {
  const content = join(dataFolder, 'content');
  const pointer = await readFile(join(content, 'current'), 'utf8').catch(() => undefined);
  if (pointer === undefined) return { kind: 'none' };
  const revision = pointer.trim();
  const texts: string[] = [];
  try {
    const manifest = JSON.parse(await readFile(join(content, 'releases', `${revision}.json`), 'utf8'));
    texts.push(JSON.stringify(manifest.content));
    const files: readonly { readonly object: string; readonly type: string }[] = Object.values(
      manifest.files,
    );
    for (const { object, type } of files) {
      const bytes = await readFile(join(content, 'objects', object));
      const hash = createHash('sha256').update(bytes).digest('hex');
      if (hash !== object) return { kind: 'broken', why: `${object} holds other bytes` };
      if (type === 'application/json') texts.push(bytes.toString('utf8'));
    }
  } catch (cause) {
    return { kind: 'broken', why: cause instanceof Error ? cause.message : String(cause) };
  }
  const [version, ...others] = versionsIn(texts.join('\n'));
  if (version === undefined || others.length > 0) {
    return { kind: 'broken', why: `a mixture: versions ${[version, ...others].join(', ')}` };
  }
  return { kind: 'whole', revision, version };
}

/** The different versions whose words stand in a text. */
export function versionsIn(text: string): readonly number[] {
  return [...new Set([...text.matchAll(/Version (\d+)\b/g)].map((match) => Number(match[1])))];
}

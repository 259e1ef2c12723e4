import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { buildStarterRelease } from '#build/starter-release.ts';
import { documentPath } from '#contract/addresses.ts';
import type { ItemId, ItemRef } from '#contract/model.ts';
import { type Manifest, resolveInManifest } from '#core/content/manifest.ts';
import { objectFilePath } from '#core/content/release-layout.ts';
import { snapshotOf } from '#core/content/snapshot.ts';
import { localDateOf } from '#core/local-date.ts';
import { contentAddress, type SentContent } from './sent-content.ts';

/** Serves the screen's page with a memory client in place of the kiosk's, and the starter pack as the kiosk reads it. */
export function starterContent(project: string): Plugin {
  const folder = join(project, 'node_modules', '.cache', 'foyer-dev'); // made anew at each start
  const page = normalizePath(join(project, 'build', 'dev', 'page.tsx')).replace(/^\//, '');
  return {
    name: 'foyer-starter-content',
    transformIndexHtml: { order: 'pre', handler: (html) => html.replace('./main.tsx', `/@fs/${page}`) },
    async configureServer(server) {
      const release = await buildStarterRelease(join(project, 'content'), folder, 'dev');
      const content = JSON.stringify(await contentOf(release, folder));
      server.middlewares.use((request, answer, next) => {
        const path = decodeURIComponent((request.url ?? '/').split('?', 1)[0] ?? '').slice(1);
        const file = resolveInManifest(release, path);
        if (`/${path}` === contentAddress) answer.setHeader('Content-Type', 'application/json').end(content);
        else if (file === undefined) next();
        else {
          answer.setHeader('Content-Type', file.type);
          createReadStream(join(folder, objectFilePath(file.object))).pipe(answer);
        }
      });
    },
  };
}

/** All of a release that a memory client starts from, in the practice's own language. */
async function contentOf(release: Manifest, folder: string): Promise<SentContent> {
  const snapshot = { number: 1, ...snapshotOf(release.revision, release.content, localDateOf(new Date())) };
  const [language] = snapshot.practice.languages;
  const documentsOf = (items: readonly ItemRef[]) =>
    Promise.all(
      items.map(async (item): Promise<readonly [ItemId, unknown]> => {
        const file = resolveInManifest(release, documentPath(item, language));
        if (file === undefined) throw new Error(`${item.kind} ${item.id} has no document.`);
        return [item.id, JSON.parse(await readFile(join(folder, objectFilePath(file.object)), 'utf8'))];
      }),
    );
  const topics = await documentsOf(snapshot.topics);
  return { snapshot, topics, exercises: await documentsOf(snapshot.exercises) } as SentContent; // the reader wrote them
}

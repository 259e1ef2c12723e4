import { join } from 'node:path';
import { createServer } from 'vite';
import { starterContent } from '#build/dev/starter-content.ts';
import { runCommand } from './expected-failure.ts';
import { readWords } from './read-words.ts';

/** `npm run dev`: the screen in any browser, drawn anew as its files change. There is no kiosk behind it. */
async function dev(words: readonly string[]): Promise<number> {
  readWords(words, {}, 'npm run dev');
  const project = join(import.meta.dirname, '..');
  const server = await createServer({
    configLoader: 'native', // as in build-app.ts
    configFile: join(project, 'vite.config.ts'),
    root: join(project, 'renderer'),
    plugins: [starterContent(project)],
    server: { fs: { allow: [project] } },
  });
  await server.listen();
  console.log(`The screen, on the starter pack: ${server.resolvedUrls?.local[0]}`);
  return await new Promise<never>(() => {}); // until a signal ends it
}

await runCommand(() => dev(process.argv.slice(2)));

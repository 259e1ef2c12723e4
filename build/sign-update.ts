import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { signText } from '#adapters/pack-keys/key-pair.ts';
import { schemaVersion } from '#adapters/sqlite/migrations/all.ts';
import { localDateOf } from '#core/local-date.ts';
import { type Update, updateFile, updateText, writeUpdate } from '#core/update/update-file.ts';
import { ExpectedFailure, runCommand } from './expected-failure.ts';
import { readWords } from './read-words.ts';

const usage =
  'npm run sign-update -- foyer_0.2.0_amd64.deb --key publisher.key [--platform linux-x64] [--version 0.2.0]';

/** Writes `update.json` beside a program: both in `_update` or `foyer-update` are what a kiosk offers to its owner. */
async function signUpdate(): Promise<number> {
  const text = { type: 'string' } as const;
  const options = { key: text, platform: { ...text, default: 'linux-x64' }, version: text };
  const words = process.argv.slice(2);
  const { values, positionals } = readWords(words, { allowPositionals: true, options }, usage);
  const [program, ...others] = positionals;
  const { key, platform } = values;
  if (program === undefined || others.length > 0 || key === undefined) throw new ExpectedFailure(usage);
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string }; // our own file
  const update: Update = {
    kind: 'app-update',
    version: values.version ?? version,
    platform,
    schema: schemaVersion,
    madeOn: localDateOf(new Date()),
    file: basename(program),
    sizeBytes: (await stat(program)).size,
    sha256: await hashOf(program),
  };
  const signature = signText(await readFile(key, 'utf8'), updateText(update));
  if (signature === undefined) throw new ExpectedFailure(`${key} holds no private Ed25519 key.`);
  const place = join(dirname(program), updateFile);
  await writeFile(place, writeUpdate({ update, signature }));
  console.log(
    `${place}: version ${update.version} for ${platform}, schema ${update.schema}, ${update.sha256}`,
  );
  return 0;
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece);
  return hash.digest('hex');
}

await runCommand(signUpdate);

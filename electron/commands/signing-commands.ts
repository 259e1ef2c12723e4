import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { scanFolder } from '#adapters/content-folder/files/scan-folder.ts';
import { hashFiles } from '#adapters/content-folder/files/signed-folder.ts';
import { writeKeyFiles } from '#adapters/pack-keys/key-files.ts';
import { createKeyPair, signText } from '#adapters/pack-keys/key-pair.ts';
import { systemClock as clock } from '#adapters/system/clock.ts';
import { maxSignatureBytes, signatureFile } from '#core/content/signed-pack.ts';
import { isLocalDate } from '#core/local-date.ts';
import { diskFiles as files } from '#platform/files/disk-files.ts';
import { replaceFileUnsynced } from '#platform/files/replace-file.ts';
import { type SigningRefusal, signFolder } from '#service/sign-folder.ts';
import { sentenceOf, told } from '#words/told-problem.ts';
import type { Words } from '#words/words.ts';
import { type Calling, misused, type Told } from './told.ts';
import { whyNotDone } from './why-not-done.ts';

const text = { type: 'string' } as const;
const maxKeyBytes = 10_000; // 10 kB

export const newKeyUsage = 'content new-key --out harbour.key';
export const signUsage = 'content sign FOLDER --key harbour.key [--practice NAME] [--expires 2027-11-22]';

/** `new-key --out FILE`: makes a pair of keys. */
export async function newKeyCommand(args: readonly string[], calling: Calling): Promise<Told> {
  const say = calling.words.commands.sign;
  const { out } = parseArgs({ args: [...args], options: { out: text } }).values;
  if (out === undefined) return misused(newKeyUsage, calling);
  const privateFile = resolve(out);
  const publicFile = `${privateFile.replace(/\.key$/, '')}.pub`;
  try {
    await writeKeyFiles(privateFile, publicFile, createKeyPair());
  } catch (cause) {
    return { words: say.keysNotWritten(whyNotDone(cause, calling.words)), exitCode: 2 };
  }
  return {
    words: say.keysWritten(privateFile, publicFile),
    exitCode: 0,
  };
}

/** `sign FOLDER --key FILE`: puts a signature into the folder. */
export async function signCommand(args: readonly string[], calling: Calling): Promise<Told> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { key: text, practice: text, expires: text },
  });
  const { words } = calling;
  const say = words.commands.sign;
  const [folder, ...others] = positionals;
  const { key, expires } = values;
  if (folder === undefined || others.length > 0 || key === undefined) return misused(signUsage, calling);
  if (expires !== undefined && !isLocalDate(expires))
    return { words: say.wrongLastDay(expires), exitCode: 2 };
  const root = resolve(folder);
  const place = join(root, signatureFile);
  const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  try {
    const privateText = decode(await files.read(resolve(key), maxKeyBytes));
    const signing = await signFolder(
      { practice: values.practice ?? basename(key, '.key'), expiresOn: expires ?? null },
      {
        clock,
        scan: () => scanFolder(root, { files, clock }),
        hashFiles: (scan) => hashFiles(root, scan, files),
        readLast: () => files.read(place, maxSignatureBytes).then(decode, () => undefined), // none yet
        sign: (signed) => signText(privateText, signed),
        async write(signature) {
          await replaceFileUnsynced(place, new TextEncoder().encode(signature), files);
        },
      },
    );
    if (signing.kind === 'refused')
      return { words: say.refused(whyRefused(signing.because, words)), exitCode: 1 };
    return { words: say.signed(signing.files, signing.version, place), exitCode: 0 };
  } catch (cause) {
    return { words: say.failed(whyNotDone(cause, words)), exitCode: 2 };
  }
}

function whyRefused(because: SigningRefusal, words: Words): string {
  switch (because.kind) {
    case 'practice-name':
      return words.commands.sign.practiceName(because.practice);
    case 'folder':
      return sentenceOf(because.problem, words);
    case 'part':
      return `${sentenceOf(because.problem, words)} ${told(because.problem, words).todo}`;
    case 'no-key':
      return words.commands.sign.noKey;
  }
}

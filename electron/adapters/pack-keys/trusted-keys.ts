import type { KeyObject } from 'node:crypto';
import { join } from 'node:path';
import type { SeenVersion } from '#core/content/judge-signature.ts';
import { isPracticeName } from '#core/content/signed-pack.ts';
import { faultCode } from '#core/fault-code.ts';
import type { Files, Logger, PackTrust } from '#core/ports.ts';
import { replaceFile } from '#platform/files/replace-file.ts';
import { isSignedBy, readPublicKey } from './key-pair.ts';

/** Below the data folder: `<practice>.pub` for each key that the owner trusts. One of them asks for signatures. */
export const trustedKeysFolder = 'trusted-keys';
/** Below the data folder: the highest version that was taken. */
export const newestPackFile = 'content/newest-pack.json';

const maxKeys = 100;
const maxKeyBytes = 10_000; // 10 kB: an Ed25519 key has some 120 bytes

/** The keys that the owner put into the data folder. They are looked at anew for every reading. */
export function openTrustedKeys(
  dataFolder: string,
  { files, log }: { readonly files: Files; readonly log: Logger },
): PackTrust {
  return {
    async rule() {
      const keys = await readKeys(join(dataFolder, trustedKeysFolder), files, log);
      if (keys === undefined) return undefined;
      return {
        practices: [...new Set(keys.map(({ practice }) => practice))],
        newest: await readNewest(join(dataFolder, newestPackFile), files, log),
        verifies: (practice, text, signature) =>
          keys.some((trusted) => trusted.practice === practice && isSignedBy(trusted.key, text, signature)),
      };
    },
    async remember({ version, digest }) {
      const path = join(dataFolder, newestPackFile);
      await replaceFile(path, new TextEncoder().encode(JSON.stringify({ version, digest })), files);
    },
  };
}

interface TrustedKey {
  readonly practice: string;
  readonly key: KeyObject;
}

/** Undefined where there is no key file. One that cannot be read still asks for signatures: then none fits. */
async function readKeys(
  folder: string,
  files: Files,
  log: Logger,
): Promise<readonly TrustedKey[] | undefined> {
  try {
    const entries = await files.list(folder, maxKeys);
    const names = entries.map(({ name }) => name).filter((name) => name.endsWith('.pub'));
    if (names.length === 0) return undefined;
    const found = await Promise.all(names.map((name) => readKey(folder, name, files, log)));
    return found.filter((key) => key !== undefined);
  } catch (cause) {
    if (faultCode(cause) === 'ENOENT') return undefined;
    log.warn('trusted-keys-unreadable', { code: faultCode(cause) });
    return [];
  }
}

async function readKey(folder: string, name: string, files: Files, log: Logger) {
  const practice = name.slice(0, -'.pub'.length);
  const bytes = await files.read(join(folder, name), maxKeyBytes).catch(() => undefined); // told below
  const key = readPublicKey(new TextDecoder().decode(bytes));
  if (key !== undefined && isPracticeName(practice)) return { practice, key };
  log.warn('trusted-key-unusable');
  return undefined;
}

/** Null before the first, and where the file is damaged: only somebody who may write the data folder could do that. */
async function readNewest(path: string, files: Files, log: Logger): Promise<SeenVersion | null> {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(await files.read(path, 1_000)));
    if (isSeenVersion(value)) return { version: value.version, digest: value.digest };
    log.warn('newest-pack-unknown');
  } catch (cause) {
    if (faultCode(cause) !== 'ENOENT') log.warn('newest-pack-unknown', { code: faultCode(cause) });
  }
  return null;
}

function isSeenVersion(value: unknown): value is SeenVersion {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    Number.isSafeInteger(value.version) &&
    'digest' in value &&
    typeof value.digest === 'string'
  );
}

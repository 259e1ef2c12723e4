import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';

/** A new pair of Ed25519 keys, each as the text of a file. */
export function createKeyPair(): { readonly privateText: string; readonly publicText: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return {
    privateText: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
    publicText: String(publicKey.export({ type: 'spki', format: 'pem' })),
  };
}

/** The signature under a text, in base64. Undefined where the file holds no private Ed25519 key. */
export function signText(privateText: string, text: string): string | undefined {
  const key = read(() => createPrivateKey(privateText));
  return key && sign(null, Buffer.from(text), key).toString('base64');
}

/** A public key that its file's text holds. Undefined where it holds none, or one of another kind. */
export function readPublicKey(text: string): KeyObject | undefined {
  if (text.includes('PRIVATE')) return undefined; // a private key lying about is not to be relied on
  return read(() => createPublicKey(text));
}

/** True if the key's owner made this signature under this text. */
export function isSignedBy(key: KeyObject, text: string, signature: string): boolean {
  const bytes = Buffer.from(signature, 'base64');
  if (bytes.length !== 64 || bytes.toString('base64') !== signature) return false;
  return verify(null, Buffer.from(text), key, bytes);
}

function read(parse: () => KeyObject): KeyObject | undefined {
  try {
    const key = parse();
    return key.asymmetricKeyType === 'ed25519' ? key : undefined;
  } catch {
    return undefined; // no key; the caller says in words which file that was
  }
}

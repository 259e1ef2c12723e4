import { rm, writeFile } from 'node:fs/promises';

/** Writes a new pair of keys. Rejects with EEXIST where one of the files is there: a key cannot be had again. */
export async function writeKeyFiles(
  privateFile: string,
  publicFile: string,
  { privateText, publicText }: { readonly privateText: string; readonly publicText: string },
): Promise<void> {
  await writeFile(privateFile, privateText, { flag: 'wx', mode: 0o600 });
  try {
    await writeFile(publicFile, publicText, { flag: 'wx' });
  } catch (cause) {
    await rm(privateFile, { force: true }); // ours, of a moment ago: half a pair is of no use
    throw cause;
  }
}

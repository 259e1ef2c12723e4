import { dirname, join } from 'node:path';
import { placeOf } from '#adapters/content-folder/files/pack-files.ts';
import type { Problem } from '#core/content/problems.ts';
import { faultCode } from '#core/fault-code.ts';
import type { Files, Logger } from '#core/ports.ts';
import { nameWhenWhole } from '#platform/files/replace-file.ts';
import type { ConvertedText } from './take-documents.ts';
import { documentBounds } from './word-document.ts';

/**
 * Writes texts that were made of Word documents into the content folder, each beside a copy of its document. What is
 * there already is left alone. Answers what could not be written: that topic is shown all the same.
 */
export async function keepDocuments(
  root: string,
  converted: readonly ConvertedText[],
  files: Files,
  log: Logger,
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const text of converted) {
    try {
      await keep(root, text, files);
      log.info('document-became-topic');
    } catch (cause) {
      const errorCode = faultCode(cause);
      log.warn('document-not-kept', { code: errorCode });
      problems.push({ code: 'document-not-written', file: text.document.path, errorCode });
    }
  }
  return problems;
}

async function keep(
  root: string,
  { path, bytes, document, copyPath }: ConvertedText,
  files: Files,
): Promise<void> {
  await files.makeFolder(dirname(join(root, path)));
  if (copyPath !== undefined) {
    await writeNew(
      join(root, copyPath),
      () => files.read(join(root, placeOf(document)), documentBounds.bytes),
      files,
    );
  }
  await writeNew(join(root, path), async () => bytes, files); // last: it says that all is done
}

/** Under its own name only when it is whole, and never over another file. */
async function writeNew(path: string, bytesOf: () => Promise<Uint8Array>, files: Files): Promise<void> {
  if (await exists(path, files)) return;
  const bytes = await bytesOf();
  await nameWhenWhole(`${path}.part`, files, async (part) => {
    await files.write(part, bytes);
    return { path: (await exists(path, files)) ? undefined : path };
  });
}

async function exists(path: string, files: Files): Promise<boolean> {
  try {
    await files.stat(path);
    return true;
  } catch (cause) {
    if (faultCode(cause) === 'ENOENT') return false;
    throw cause;
  }
}

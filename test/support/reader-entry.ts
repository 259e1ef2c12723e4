import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The reader's real program, as it ships. */
export const readerEntry = pathToFileURL(join(process.cwd(), 'dist', 'threads', 'reader.mjs'));

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The reader's real program, as Node runs it from its source. */
export const readerEntry = pathToFileURL(join(process.cwd(), 'electron', 'threads', 'reader.ts'));

import { join } from 'node:path';
import { noNotes, parseNotes } from '#core/content/notes.ts';
import { notesFile } from '#core/content/release-layout.ts';
import { faultCode } from '#core/fault-code.ts';
import type { Files, Logger, NoteBook } from '#core/ports.ts';
import { replaceFile } from '#platform/files/replace-file.ts';

const maxNotesBytes = 100_000; // 100 kB: 50 clips take 6

/** Opens the notes below a data folder. What cannot be read counts as not noted. */
export async function openNoteBook(
  dataFolder: string,
  { files, log }: { readonly files: Files; readonly log: Logger },
): Promise<NoteBook> {
  const path = join(dataFolder, notesFile);
  const bytes = await files.read(path, maxNotesBytes).catch(() => undefined); // seldom there
  let notes = bytes === undefined ? noNotes : parseNotes(new TextDecoder().decode(bytes));
  return {
    now: () => notes,
    async write(next) {
      notes = next;
      try {
        await replaceFile(path, new TextEncoder().encode(JSON.stringify(next)), files);
      } catch (cause) {
        log.warn('note-not-written', { code: faultCode(cause) });
      }
    },
  };
}

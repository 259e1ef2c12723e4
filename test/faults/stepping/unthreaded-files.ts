import type { Files } from '#core/ports.ts';

/** No thread: the steps are the same ones, and here they are told and stopped at. */
export function throughThreads(files: Files): Files {
  return files;
}

import { bounds } from '#core/content/folder-scan.ts';
import { faultCode } from '#core/fault-code.ts';
import type { Logger } from '#core/ports.ts';
import { isIgnored } from './file-names.ts';

/** Calls back soon after something changed. A watcher that fails is only noted: the folder is scanned anyway. */
export function watchFolder(folder: string, log: Logger, onHint: () => void): () => void {
  const note = (cause: unknown): undefined =>
    void log.warn('folder-watcher-failed', { code: faultCode(cause) });
  const opened = openWatcher(folder)
    .then((watcher) => watcher.on('all', onHint).on('error', note))
    .catch(note);
  return () => void opened.then((watcher) => watcher?.close()).catch(note);
}

async function openWatcher(folder: string) {
  const { watch } = await import('chokidar'); // when the first slide is on the wall: it takes long to load
  return watch(folder, {
    ignoreInitial: true,
    followSymlinks: false,
    depth: bounds.depth,
    ignored: (path) => path !== folder && isIgnored(path.slice(path.search(/[^/\\]+$/))),
  });
}

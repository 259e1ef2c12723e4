import { watch } from 'chokidar';
import { bounds } from '#core/content/folder-scan.ts';
import { faultCode } from '#core/fault-code.ts';
import type { Logger } from '#core/ports.ts';
import { isIgnored } from './file-names.ts';

/** Calls back soon after something changed. A watcher that fails is only noted: the folder is scanned anyway. */
export function watchFolder(folder: string, log: Logger, onHint: () => void): () => void {
  try {
    const watcher = watch(folder, {
      ignoreInitial: true,
      followSymlinks: false,
      depth: bounds.depth,
      ignored: (path) => path !== folder && isIgnored(path.slice(path.search(/[^/\\]+$/))),
    });
    watcher.on('all', onHint);
    watcher.on('error', (cause) => log.warn('folder-watcher-failed', { code: faultCode(cause) }));
    return () => {
      watcher.close().catch((cause) => log.warn('folder-watcher-failed', { code: faultCode(cause) }));
    };
  } catch (cause) {
    log.warn('folder-watcher-failed', { code: faultCode(cause) });
    return () => {};
  }
}

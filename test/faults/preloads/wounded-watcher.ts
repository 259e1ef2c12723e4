import { EventEmitter } from 'node:events';
import fs, { type FSWatcher } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** Loaded before the service: what it hears of changes in folders is nothing, an error, or a storm. */
const wound = process.env.FOYER_WATCHER;

const real = fs.watch;
const silent = () => Object.assign(new EventEmitter(), { close() {}, ref() {}, unref() {} });

function watch(...given: Parameters<typeof fs.watch>): FSWatcher {
  const listener = given.find((one) => typeof one === 'function');
  switch (wound) {
    case 'refused':
      throw Object.assign(new Error('watch'), { code: 'ENOSPC' });
    case 'failing': {
      const watcher = silent();
      setInterval(() => watcher.emit('error', Object.assign(new Error('watch'), { code: 'EIO' })), 50);
      return watcher as unknown as FSWatcher; // as much of one as is used
    }
    case 'storm': {
      const watcher = real(...given);
      setInterval(() => {
        for (let hint = 0; hint < 100; hint += 1) listener?.('change', 'practice.yaml');
      }, 10);
      return watcher;
    }
    default:
      return silent() as unknown as FSWatcher; // as much of one as is used
  }
}
fs.watch = watch as typeof fs.watch;
syncBuiltinESMExports();

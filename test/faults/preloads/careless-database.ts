import Sqlite from 'better-sqlite3';

/**
 * Loaded before the service: its database does not wait for the disk when it answers, as the driver would have it
 * (`synchronous=NORMAL`), and says that it does.
 */
const { pragma } = Sqlite.prototype;
Sqlite.prototype.pragma = function (source, options) {
  if (source === 'synchronous') return 2;
  return pragma.call(this, source === 'synchronous = FULL' ? 'synchronous = NORMAL' : source, options);
};

import { chmodSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openCounterStore } from '#adapters/sqlite/counter-store.ts';
import { openedView, sampleBatch } from './sample-views.ts';

/** Run by an ordinary user: the database may not be written for a while, and then may again. Says what was counted. */
const path = join(process.argv[2] ?? '', 'foyer.db');
const log = { info: () => {}, warn: () => {}, error: () => {} };

let sequence = 0;
let counted = 0;
const count = (store: ReturnType<typeof openCounterStore>): number => {
  sequence += 1;
  try {
    store.record(sampleBatch(sequence, [openedView()]), () => undefined);
    counted += 1;
  } catch {
    // refused
  }
  return counted;
};

const first = openCounterStore(path, log);
const before = count(first);
first.close();

for (const end of ['', '-wal', '-shm']) {
  try {
    chmodSync(path + end, 0o444);
  } catch {
    // not there
  }
}
const during = openCounterStore(path, log);
const after = count(during); // opened to ourselves again, and counted
for (const end of ['-wal', '-shm']) chmodSync(path + end, 0o444);
during.close();
for (const end of ['-wal', '-shm']) {
  try {
    chmodSync(path + end, 0o444);
  } catch {
    // not there
  }
}
chmodSync(dirname(path), 0o500); // and its folder
const last = openCounterStore(path, log);
const again = count(last);
const modes = ['', '-wal', '-shm'].map((end) => (statSync(path + end).mode & 0o777).toString(8));
last.close();
process.stdout.write(JSON.stringify({ before, after, again, modes }));

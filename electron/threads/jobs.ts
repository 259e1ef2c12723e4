import { constants } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { scanAsText } from '#adapters/content-folder/files/threaded-scan.ts';
import { systemClock } from '#adapters/system/clock.ts';
import { blockingFiles } from '#platform/files/blocking-files.ts';
import { lowerThisThread } from '#platform/threads/low-priority.ts';
import { serveThread } from '#platform/threads/serve-thread.ts';

/** The composition root of the threads in which the service scans folders, and reads, copies and hashes files. */
if (parentPort === null) throw new Error('Jobs are done in a thread of the service.');
lowerThisThread(constants.priority.PRIORITY_LOW);
serveThread(parentPort, workerData, ({ beat }) => {
  const files = blockingFiles(beat);
  return { ...files, scan: (root: string) => scanAsText(root, files, systemClock) };
});

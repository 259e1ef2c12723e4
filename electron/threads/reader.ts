import { constants } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { partJob } from '#adapters/content-folder/thread/part-job.ts';
import { sharpPictures } from '#adapters/images/pictures.ts';
import { lowerThisThread, lowerWorkers } from '#platform/threads/low-priority.ts';
import { serveThread } from '#platform/threads/serve-thread.ts';

/** The composition root of the reader's thread, which `main.ts` starts. */
if (parentPort === null) throw new Error('The reader runs in a thread of the service.');
lowerThisThread(constants.priority.PRIORITY_BELOW_NORMAL);
lowerWorkers(constants.priority.PRIORITY_BELOW_NORMAL);
serveThread(parentPort, workerData, (tools) => ({ read: partJob(tools, { pictures: sharpPictures }) }));

import { constants } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { serveParts } from '#adapters/content-folder/thread/serve-parts.ts';
import { sharpPictures } from '#adapters/images/pictures.ts';
import { lowerThisThread, lowerWorkers } from '#platform/threads/low-priority.ts';

/** The composition root of the reader's thread, which `main.ts` starts. */
if (parentPort === null) throw new Error('The reader runs in a thread of the service.');
lowerThisThread(constants.priority.PRIORITY_BELOW_NORMAL);
lowerWorkers(constants.priority.PRIORITY_BELOW_NORMAL);
serveParts(parentPort, { pictures: sharpPictures });

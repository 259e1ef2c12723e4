import { constants, setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { serveParts } from '#adapters/content-folder/serve-parts.ts';
import { sharpPictures } from '#adapters/images/pictures.ts';

/** The composition root of the reader's thread, which `main.ts` starts. */
if (parentPort === null) throw new Error('The reader runs in a thread of the service.');
// On Linux 0 means this thread; elsewhere it would mean the whole service.
if (process.platform === 'linux') setPriority(0, constants.priority.PRIORITY_BELOW_NORMAL);
serveParts(parentPort, { pictures: sharpPictures });

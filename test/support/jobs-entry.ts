import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The real program of the threads for jobs, as it ships. */
export const jobsEntry = pathToFileURL(join(process.cwd(), 'dist', 'threads', 'jobs.mjs'));

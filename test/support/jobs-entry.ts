import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The real program of the threads for jobs, as Node runs it from its source. */
export const jobsEntry = pathToFileURL(join(process.cwd(), 'electron', 'threads', 'jobs.ts'));

import { runCommandLine } from './command-line.ts';
import { fromSources } from './told.ts';

/** `npm run export`, `npm run content`: the same from the sources. */
await runCommandLine(process.argv.slice(2), fromSources);

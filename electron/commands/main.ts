import { runCommandLine } from './command-line.ts';
import { installed } from './told.ts';

/** `foyer export …`, `foyer content …`: started by the shell, which opens no window for it. */
await runCommandLine(process.argv.slice(2), installed);

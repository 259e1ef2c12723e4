import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { asksForHelp } from '#core/command-switches.ts';
import { takeContentPictures } from './content-pictures.ts';
import { runCommand } from './expected-failure.ts';
import { takeMotionPictures } from './motion/take-motion-pictures.ts';

/**
 * `npm run content -- <command>`: the command of the product, and, with `--pictures DIR`, pictures. For `check` of every
 * screen of the folder, taken of a kiosk that is started for it; for `motion` of every exercise, to be approved.
 */
async function content(args: readonly string[]): Promise<number> {
  const command = ['electron/commands/npm.ts', 'content', ...args];
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit' });
  const exitCode = status ?? 1;
  const pictures = optionValue('--pictures', args);
  const [name, folder] = args;
  if (folder === undefined || pictures === undefined || exitCode > 1 || args.some(asksForHelp))
    return exitCode;
  if (name === 'check') {
    const taken = await takeContentPictures(resolve(folder), resolve(pictures));
    console.log(`${taken} pictures are in ${resolve(pictures)}.`);
  } else if (name === 'motion') {
    const taken = await takeMotionPictures(resolve(folder), resolve(pictures));
    if (taken.length > 0) console.log([`In ${resolve(pictures)}:`, ...taken].join('\n  '));
  }
  return exitCode;
}

/** Of `--pictures DIR` and of `--pictures=DIR`; the command itself has refused what is neither. */
function optionValue(option: string, args: readonly string[]): string | undefined {
  const joined = args.find((word) => word.startsWith(`${option}=`))?.slice(option.length + 1);
  const at = args.indexOf(option);
  return joined ?? (at < 0 ? undefined : args[at + 1]);
}

await runCommand(() => content(process.argv.slice(2)));

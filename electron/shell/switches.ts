import { asksForHelp, commandSwitches, isCommandName } from '#core/command-switches.ts';

/** What a start was given. `words` is the command line without the program itself (and, unpacked, the app's folder). */
export interface Start {
  readonly words: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly isPackaged: boolean;
  readonly isWindows: boolean;
  /** Whether Chromium will run without its sandbox, whoever wanted that: a variable can, without any switch. */
  readonly isSandboxOff: boolean;
}

/** The folders that a start may choose; null takes the usual ones. */
export interface StartSettings {
  readonly dataFolder: string | null;
  readonly contentFolder: string | null;
}

export type StartDecision =
  | { readonly kind: 'start'; readonly settings: StartSettings }
  /** A command of the product's own, its name first, instead of the kiosk. */
  | { readonly kind: 'command'; readonly words: readonly string[] }
  /** `reasons` are sentences for the log and for the person at the terminal. */
  | { readonly kind: 'refuse'; readonly reasons: readonly string[]; readonly settings: StartSettings };

/**
 * Decides whether the app starts. What ships takes only the switches that are named here: a switch can open a
 * debugger, drop the sandbox or load foreign code, and nobody can list them all. Unpacked, everything is let through.
 */
export function decideStart(start: Start): StartDecision {
  const settings = {
    dataFolder: lastValue(start.words, 'data-folder'),
    contentFolder: lastValue(start.words, 'content-folder'),
  };
  const given = start.words[0] === '--self-test' ? ['self-test', ...start.words.slice(1)] : start.words; // as people expect it
  if (!start.isPackaged) return { kind: 'start', settings };
  const help = given.some(asksForHelp) ? ['--help'] : [];
  const [first = '', ...others] = given.filter((word) => !asksForHelp(word));
  const variables = [...refusedVariables(start.environment), ...refusedEffects(start)];
  if (isCommandName(first)) {
    const reasons = [...refusedWords(others, commandSwitches[first], start.isWindows), ...variables];
    if (reasons.length > 0) return { kind: 'refuse', reasons, settings };
    return { kind: 'command', words: [first, ...others.filter((word) => !isDisplaySwitch(word)), ...help] };
  }
  const isCommand = first !== '' && switchName(first, true) === null;
  const words = isCommand ? [unknownCommand(first)] : refusedWords([first, ...others], ownSwitches, true);
  const reasons = [...words, ...variables];
  if (reasons.length > 0) return { kind: 'refuse', reasons, settings };
  return help.length > 0 ? { kind: 'command', words: help } : { kind: 'start', settings };
}

const ownSwitches = ['data-folder', 'content-folder'] as const;

/** How the window meets the display of this machine: harmless, and sometimes the only way to a picture. */
const displaySwitches: readonly string[] = ['ozone-platform', 'ozone-platform-hint', 'disable-gpu'];

/**
 * Variables that the runtime or its Node obey: they run other code in this program, open a debugger, or change what it
 * trusts. All of a prefix are refused, because new ones come with each version; these are harmless.
 */
const runtimePrefixes = /^(ELECTRON|NODE)_/;
const harmlessVariables: readonly string[] = ['ELECTRON_OZONE_PLATFORM_HINT', 'NODE_ENV'];
const hostileVariables: readonly string[] = ['SSLKEYLOGFILE', 'CHROME_DEVEL_SANDBOX', 'OPENSSL_CONF'];

function refusedWords(words: readonly string[], own: readonly string[], isSlashASwitch: boolean): string[] {
  return words.flatMap((word) => {
    const name = switchName(word, isSlashASwitch);
    if (name === null || own.includes(name) || displaySwitches.includes(name)) return [];
    return [`Foyer does not start with "${shorten(word)}": it takes only ${listed(own)}.`];
  });
}

function unknownCommand(word: string): string {
  return `Foyer knows no command "${shorten(word)}": it knows ${inWords(Object.keys(commandSwitches))}.`;
}

function refusedVariables(environment: Start['environment']): string[] {
  // Windows does not tell upper from lower case in the names of variables.
  const present = new Set(Object.keys(environment).map((name) => name.toUpperCase()));
  return [...present]
    .filter((name) => runtimePrefixes.test(name) || hostileVariables.includes(name))
    .filter((name) => !harmlessVariables.includes(name))
    .map((name) => `Foyer does not start while the environment variable ${shorten(name)} is set.`);
}

/** Asked of the effect, because nobody can list all causes. */
function refusedEffects({ words, isSandboxOff }: Start): string[] {
  if (!isSandboxOff || words.some((word) => switchName(word, false) === 'no-sandbox')) return []; // it is named already
  return ['Foyer does not start without the sandbox, which something on this machine has switched off.'];
}

/**
 * Chromium takes `--name`, `-name` and, on Windows, `/name`. The kiosk refuses a path such as `/home/x` everywhere: it
 * needs none. A command does.
 */
function switchName(word: string, isSlashASwitch: boolean): string | null {
  const match = (isSlashASwitch ? /^(?:--?|\/)([^=]*)/ : /^--?([^=]*)/).exec(word);
  return match === null ? null : (match[1] ?? '').toLowerCase();
}

function isDisplaySwitch(word: string): boolean {
  return displaySwitches.includes(switchName(word, false) ?? '');
}

/** The last one wins, as in Chromium. An empty value counts as none. */
function lastValue(words: readonly string[], name: (typeof ownSwitches)[number]): string | null {
  const prefix = `--${name}=`;
  const word = words.findLast((each) => each.startsWith(prefix));
  return word === undefined || word === prefix ? null : word.slice(prefix.length);
}

function listed(names: readonly string[]): string {
  return inWords(names.map((name) => `--${name}`));
}

function inWords(words: readonly string[]): string {
  return words.join(', ').replace(/, (?=[^,]*$)/, ' and ');
}

function shorten(word: string): string {
  return word.length > 80 ? `${word.slice(0, 80)}…` : word;
}

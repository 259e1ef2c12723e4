/** What a start was given. `words` is the command line without the program itself (and, unpacked, the app's folder). */
export interface Start {
  readonly words: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly isPackaged: boolean;
}

/** The folders that a start may choose; null takes the usual ones. */
export interface StartSettings {
  readonly dataFolder: string | null;
  readonly contentFolder: string | null;
}

export type StartDecision =
  | { readonly kind: 'start'; readonly settings: StartSettings }
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
  const reasons = start.isPackaged
    ? [...refusedWords(start.words), ...refusedVariables(start.environment)]
    : [];
  return reasons.length === 0 ? { kind: 'start', settings } : { kind: 'refuse', reasons, settings };
}

const ownSwitches = ['data-folder', 'content-folder'] as const;

/** How the window meets the display of this machine: harmless, and sometimes the only way to a picture. */
const displaySwitches = ['ozone-platform', 'ozone-platform-hint', 'disable-gpu'] as const;

const allowedSwitches: ReadonlySet<string> = new Set([...ownSwitches, ...displaySwitches]);

/** Variables that run other code in this program, open a debugger, or change what it trusts. */
const hostileVariables: readonly string[] = [
  'ELECTRON_RUN_AS_NODE',
  'ELECTRON_ENABLE_LOGGING',
  'ELECTRON_LOG_FILE',
  'ELECTRON_ENABLE_STACK_DUMPING',
  'ELECTRON_NO_ASAR',
  'ELECTRON_OVERRIDE_DIST_PATH',
  'NODE_OPTIONS',
  'NODE_EXTRA_CA_CERTS',
  'NODE_TLS_REJECT_UNAUTHORIZED',
  'NODE_REPL_EXTERNAL_MODULE',
  'NODE_PATH',
  'NODE_DEBUG',
  'NODE_V8_COVERAGE',
  'SSLKEYLOGFILE',
  'CHROME_DEVEL_SANDBOX',
];

function refusedWords(words: readonly string[]): string[] {
  return words.flatMap((word) => {
    const name = switchName(word);
    if (name === null || allowedSwitches.has(name)) return [];
    return [`Foyer does not start with "${shorten(word)}": it takes only ${listed(ownSwitches)}.`];
  });
}

function refusedVariables(environment: Start['environment']): string[] {
  // Windows does not tell upper from lower case in the names of variables.
  const present = new Set(Object.keys(environment).map((name) => name.toUpperCase()));
  return hostileVariables
    .filter((name) => present.has(name))
    .map((name) => `Foyer does not start while the environment variable ${name} is set.`);
}

/** Chromium takes `--name`, `-name` and, on Windows, `/name`. A path such as `/home/x` is refused too: nothing needs one. */
function switchName(word: string): string | null {
  const match = /^(?:--?|\/)([^=]*)/.exec(word);
  return match === null ? null : (match[1] ?? '').toLowerCase();
}

/** The last one wins, as in Chromium. An empty value counts as none. */
function lastValue(words: readonly string[], name: (typeof ownSwitches)[number]): string | null {
  const prefix = `--${name}=`;
  const word = words.findLast((each) => each.startsWith(prefix));
  return word === undefined || word === prefix ? null : word.slice(prefix.length);
}

function listed(names: readonly string[]): string {
  return names.map((name) => `--${name}`).join(' and ');
}

function shorten(word: string): string {
  return word.length > 80 ? `${word.slice(0, 80)}…` : word;
}

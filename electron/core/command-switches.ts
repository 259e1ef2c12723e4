/** What the program does from a command line, without a window, and the switches that each command takes. */
export const commandSwitches = {
  export: ['from', 'to', 'out', 'data-folder'],
  merge: ['out'],
  content: ['data-folder', 'pictures', 'key', 'practice', 'expires', 'out'],
  'self-test': ['data-folder', 'content-folder'],
} as const satisfies Record<string, readonly string[]>;

export type CommandName = keyof typeof commandSwitches;

export function isCommandName(word: string): word is CommandName {
  return Object.hasOwn(commandSwitches, word);
}

/** True for what people type behind a command to be told how it is called. */
export function asksForHelp(word: string): boolean {
  return word === '--help' || word === '-h';
}

/** A key as it arrives before the page sees it. */
export interface KeyPress {
  /** As `KeyboardEvent.key`. */
  readonly key: string;
  readonly control: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  readonly meta: boolean;
}

/** Moving between controls, pressing them, turning pages, and going back. */
const plainKeys: ReadonlySet<string> = new Set([
  'Tab',
  'Enter',
  ' ',
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'PageUp',
  'PageDown',
  'Escape',
]);

/** What corrects a typed word. */
const typingKeys: ReadonlySet<string> = new Set(['Backspace', 'Delete', 'Home', 'End']);

/**
 * True for the keys that the screen uses; all others are swallowed before the page or the runtime sees them. `mayType`: a
 * PIN, a name or a path may be typed, behind the wall.
 */
export function isAllowedKey(press: KeyPress, mayType: boolean): boolean {
  if (isStaffShortcut(press)) return true;
  if (press.control || press.alt || press.meta) return false;
  if (plainKeys.has(press.key) && (!press.shift || press.key === 'Tab')) return true;
  return mayType && (isOneLetter(press.key) || (typingKeys.has(press.key) && !press.shift));
}

/** A letter, digit or sign; the names of all other keys are longer. */
function isOneLetter(key: string): boolean {
  return [...key].length === 1;
}

/** Ctrl+Alt+Shift+S, which opens the staff pad. */
function isStaffShortcut({ key, control, alt, shift, meta }: KeyPress): boolean {
  return control && alt && shift && !meta && key.toLowerCase() === 's';
}

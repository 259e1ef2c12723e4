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

/** True for the keys that the screen uses; all others are swallowed before the page or the runtime sees them. */
export function isAllowedKey(press: KeyPress): boolean {
  if (isStaffShortcut(press)) return true;
  if (press.control || press.alt || press.meta) return false;
  return plainKeys.has(press.key) && (!press.shift || press.key === 'Tab');
}

/** Ctrl+Alt+Shift+S, which opens the staff pad. */
function isStaffShortcut({ key, control, alt, shift, meta }: KeyPress): boolean {
  return control && alt && shift && !meta && key.toLowerCase() === 's';
}

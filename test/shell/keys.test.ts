import { describe, expect, it } from 'vitest';
import { isAllowedKey, type KeyPress } from '#shell/keys.ts';

/** Reads `Control+Shift+Tab`. */
function press(words: string): KeyPress {
  const parts = words === '+' ? ['+'] : words.split('+').map((part) => part || '+');
  const key = parts.at(-1) ?? '';
  const held = new Set(parts.slice(0, -1));
  return {
    key: key === 'Space' ? ' ' : key,
    control: held.has('Control'),
    alt: held.has('Alt'),
    shift: held.has('Shift'),
    meta: held.has('Meta'),
  };
}

const used = [
  'Tab',
  'Shift+Tab',
  'Enter',
  'Space',
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'PageUp',
  'PageDown',
  'Escape',
  'Control+Alt+Shift+S',
  'Control+Alt+Shift+s',
];

const swallowed = [
  // browser and window shortcuts
  ...'NTWRLOPSHJUFGDCVXAQ'
    .split('')
    .flatMap((key) => [`Control+${key}`, `Meta+${key}`, `Control+Shift+${key}`]),
  ...'123456789+-0'.split('').map((key) => `Control+${key}`),
  'Control+Tab',
  'Control+Shift+Tab',
  'Control+F4',
  'Alt+F4',
  'Alt+Space',
  'Alt+Tab',
  'Alt+Enter',
  'Alt+ArrowLeft',
  'Alt+ArrowRight',
  'Alt+Home',
  'Alt+D',
  'Control+Enter',
  'Control+Escape',
  'Control+Shift+Escape',
  'Control+Alt+Delete',
  'Control+Alt+T',
  'Control+Alt+Shift+I',
  'Control+Alt+S',
  'Control+Shift+S',
  'Alt+Shift+S',
  'Meta+Control+Alt+Shift+S',
  // function and system keys
  ...Array.from({ length: 24 }, (_, index) => `F${index + 1}`),
  'Shift+F10',
  'ContextMenu',
  'PrintScreen',
  'Alt+PrintScreen',
  'Pause',
  'ScrollLock',
  'NumLock',
  'CapsLock',
  'Insert',
  'Delete',
  'Home',
  'End',
  'Control+PageUp',
  'Control+PageDown',
  'Shift+PageDown',
  'Backspace',
  'Shift+Enter',
  'Shift+Escape',
  'Shift+ArrowRight',
  'Meta',
  'OS',
  'Super',
  'Alt',
  'AltGraph',
  'Control',
  'Shift',
  'Fn',
  'Help',
  // launch, browser and media keys
  'BrowserBack',
  'BrowserForward',
  'BrowserHome',
  'BrowserRefresh',
  'BrowserSearch',
  'BrowserFavorites',
  'LaunchMail',
  'LaunchApplication1',
  'LaunchApplication2',
  'LaunchMediaPlayer',
  'MediaPlayPause',
  'MediaTrackNext',
  'AudioVolumeUp',
  'AudioVolumeMute',
  'Eject',
  'Power',
  'Sleep',
  'WakeUp',
  'ZoomIn',
  'ZoomOut',
  'ZoomToggle',
  // half of a letter
  'Dead',
  'Process',
  'Compose',
  'Unidentified',
  '',
  '__proto__',
];

/** Letters, digits and signs, and what corrects them. */
const typed = [..."aSZ019ä'/:.-@#~+", 'Space', 'Shift+A', 'Backspace', 'Delete', 'Home', 'End'];

describe('keys', () => {
  it.each(used)('the screen gets %s', (words) => {
    expect(isAllowedKey(press(words), false)).toBe(true);
  });

  it.each([...swallowed, ...typed.filter((words) => words !== 'Space')])('nobody gets "%s"', (words) => {
    expect(isAllowedKey(press(words), false)).toBe(false);
  });

  it.each(typed)('behind the wall "%s" is typed', (words) => {
    expect(isAllowedKey(press(words), true)).toBe(true);
  });

  it.each(swallowed.filter((words) => words !== '' && !typed.includes(words)))(
    'behind the wall, too, nobody gets "%s"',
    (words) => {
      expect(isAllowedKey(press(words), true)).toBe(false);
    },
  );
});

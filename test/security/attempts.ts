/** Where an attempt is made: on the rule alone, in the built page, with real keys and windows of X, or at the start. */
export type Layer = 'rule' | 'page' | 'X' | 'start' | 'service';

/** One kind of attempt to get out of the kiosk, or into it. */
export interface Attempt {
  readonly attempt: string;
  readonly layer: Layer;
  /** What stops it. */
  readonly stoppedBy: string;
  /** Its file below `test/`, and the claim as it stands there. */
  readonly test: readonly [file: string, claim: string];
}

const escapes = 'e2e/escapes.test.ts';
const lockdown = 'e2e/lockdown.test.ts';
const door = 'service/staff/door-room.test.ts';
const windows = 'e2e/whole-window.test.ts';

/** Every attempt that is made, each by a test. `docs/escape-attempts.md` is written from it by `npm run security`. */
export const attempts: readonly Attempt[] = [
  {
    attempt: 'Keys of browsers: Ctrl with a letter, a digit, plus, minus or Tab, with Shift too',
    layer: 'rule',
    stoppedBy: 'a list of the keys that the screen uses; all others are swallowed before the page',
    test: ['shell/keys.test.ts', 'nobody gets "%s"'],
  },
  {
    attempt: 'The same by a real keyboard',
    layer: 'X',
    stoppedBy: 'the same list, in `before-input-event`; there is no menu with shortcuts',
    test: [escapes, 'real keys: keys-of-browsers'],
  },
  {
    attempt:
      'F1 to F12, Menu, Print, Backspace, Alt with arrows, Space or F4, keys of browsers, mail and players',
    layer: 'X',
    stoppedBy: 'the same list; closing is refused by a packaged kiosk',
    test: [escapes, 'real keys: keys-of-functions'],
  },
  {
    attempt: 'Keys of desktops: Windows key, Alt+Tab, Ctrl+Alt+arrows, show desktop, five times Shift',
    layer: 'X',
    stoppedBy: 'the window is on every desktop, and is put in front again within seconds',
    test: [escapes, 'real keys: keys-of-desktops'],
  },
  {
    attempt: 'Right, middle and side buttons, at the last pixel of each edge too',
    layer: 'X',
    stoppedBy: 'the window covers the display to its last pixel; it has no context menu',
    test: [escapes, 'a real mouse: other-buttons'],
  },
  {
    attempt: 'The wheel with Ctrl or Alt',
    layer: 'X',
    stoppedBy: 'zoom is held at 1',
    test: [escapes, 'a real mouse: wheel-with-keys'],
  },
  {
    attempt: 'Drags from the four edges, and those that move or resize windows',
    layer: 'X',
    stoppedBy: 'full screen in kiosk mode; no overscroll, no history to go back in',
    test: [escapes, 'a real mouse: edge-swipes'],
  },
  {
    attempt:
      'The window moved, made smaller, minimised, covered, on another desktop, out of full screen, below others',
    layer: 'X',
    stoppedBy: 'the shell looks at it each second and at each event, and puts it right',
    test: [windows, 'is put right within seconds when it is %s'],
  },
  {
    attempt:
      'The window taken off the display, or covered by one that obeys no window manager, such as a notice',
    layer: 'X',
    stoppedBy: 'the shell asks the X server itself: the window is shown anew, the other put behind it',
    test: [windows, 'is put right within seconds when it is %s'],
  },
  {
    attempt: 'A slit of one pixel at the edge, through which the desktop takes clicks',
    layer: 'X',
    stoppedBy: 'the window is asked for a line too high, which X grants',
    test: [windows, 'covers the display to its last pixel, in front of all others'],
  },
  {
    attempt:
      'The display turned upright and back, exchanged for a smaller one, unplugged and plugged in again',
    layer: 'X',
    stoppedBy:
      'the window takes the size of whatever display there is, and the shell looks at it at each such event',
    test: ['e2e/turned-display.test.ts', 'the wall covers to the last pixel a display that is'],
  },
  {
    attempt: 'Ten fingers, trembling fingers, taps round each change of slides',
    layer: 'page',
    stoppedBy: 'one touch layer; a new screen is deaf at first',
    test: [
      'e2e/touch.test.ts',
      'a tap round the change of two slides opens the one that was seen, and counts it',
    ],
  },
  {
    attempt: 'Pinches, swipes from the four edges, five fingers at once, a long and a double touch',
    layer: 'page',
    stoppedBy: 'zoom is held at 1; no overscroll, no history; no context menu',
    test: [escapes, 'hands on the glass: fingers-that-pinch-swipe-and-stay'],
  },
  {
    attempt: 'A file, an address, words and markup dropped on the page',
    layer: 'page',
    stoppedBy: 'a drop navigates nowhere, and nothing on the screen takes one',
    test: [escapes, 'hands on the glass: things-that-are-dropped'],
  },
  {
    attempt:
      'Addresses: file, data, blob, javascript, chrome, devtools, mailto, tel, ms-settings, http, ws and more',
    layer: 'rule',
    stoppedBy: 'only the one page may be loaded',
    test: ['shell/navigation.test.ts', 'nothing else may be opened: %s'],
  },
  {
    attempt: 'The same by the page itself',
    layer: 'page',
    stoppedBy: 'the same rule, in every navigation event; what goes blank is brought back',
    test: [escapes, 'addresses that the page is sent to'],
  },
  {
    attempt:
      'Paths that leave a release: dots, encoded twice, NUL, backslashes, hosts alike, links, a megabyte',
    layer: 'rule',
    stoppedBy: 'an address is read by one strict pattern; files are found by the list of a release',
    test: ['shell/request-path.test.ts', 'dots that an address resolves by itself never leave its host'],
  },
  {
    attempt: 'Other windows: open(), links with a target, forms, objects, embeds, webviews, 100 times back',
    layer: 'page',
    stoppedBy: 'window handler, content security policy with `sandbox`, no webview',
    test: [escapes, 'script in the page: other-windows'],
  },
  {
    attempt: 'Foreign script, style and frames',
    layer: 'page',
    stoppedBy: 'content security policy, trusted types of which none can be made',
    test: [lockdown, 'no foreign code runs'],
  },
  {
    attempt: 'Downloads',
    layer: 'page',
    stoppedBy: '`sandbox` without downloads; `will-download` is refused',
    test: [lockdown, 'nothing is downloaded'],
  },
  {
    attempt: 'print(), in a bare frame too',
    layer: 'page',
    stoppedBy: '`sandbox` without modal windows; reports are made by the shell, in a window that nobody sees',
    test: [escapes, 'script in the page: print'],
  },
  {
    attempt: 'File and folder pickers, in a bare frame and by the newer calls too',
    layer: 'page',
    stoppedBy: 'the runtime takes the choice over before a dialog opens; the newer calls are switched off',
    test: [escapes, 'script in the page: file-pickers'],
  },
  {
    attempt: 'Picture-in-picture of a video and of a document',
    layer: 'page',
    stoppedBy: 'both are switched off, and refused by the permissions policy',
    test: [escapes, 'script in the page: picture-in-picture'],
  },
  {
    attempt: 'Another base for the addresses in the page',
    layer: 'page',
    stoppedBy: 'content security policy: `base-uri`',
    test: [escapes, 'script in the page: other-bases'],
  },
  {
    attempt: 'Another document by a meta refresh, or in a frame of text (srcdoc)',
    layer: 'page',
    stoppedBy: 'the navigation rule; trusted types, of which none can be made',
    test: [escapes, 'script in the page: other-documents'],
  },
  {
    attempt: 'Reloads as fast as they come: 500 on end',
    layer: 'page',
    stoppedBy: 'a load takes the place of the one before; the keeper waits for the last',
    test: [escapes, 'reloads as fast as they come, and the wall is there again'],
  },
  {
    attempt: 'A hundred thousand random taps on the glass, the corner held between them',
    layer: 'page',
    stoppedBy: 'the corner opens a door, and the door asks for the PIN',
    test: [escapes, 'taps without end, and the corner held between them, open no room'],
  },
  {
    attempt: 'resizeTo, moveTo, blur, close',
    layer: 'page',
    stoppedBy: 'the shell refuses bounds that a page asks for, and to close',
    test: [escapes, 'script in the page: window-games'],
  },
  {
    attempt: 'Into and out of full screen, pointer and keyboard lock',
    layer: 'page',
    stoppedBy: 'permissions policy; no permission is given',
    test: [escapes, 'script in the page: full-screen'],
  },
  {
    attempt: 'alert, confirm, prompt, beforeunload',
    layer: 'page',
    stoppedBy: '`sandbox` without modal windows, `disableDialogs`',
    test: [escapes, 'script in the page: dialogs'],
  },
  {
    attempt:
      'Camera, screen, place, notices, clipboard, USB, HID, serial, Bluetooth, MIDI, payment, keys, sharing',
    layer: 'page',
    stoppedBy: 'every permission is refused, known or not',
    test: [escapes, 'script in the page: devices-and-more'],
  },
  {
    attempt: 'Every permission by name',
    layer: 'rule',
    stoppedBy: 'an empty list of what is granted',
    test: ['shell/permissions.test.ts', 'the screen is not granted "%s"'],
  },
  {
    attempt:
      'Calls with wrong names, numbers or kinds of arguments, too large, from other frames and windows',
    layer: 'rule',
    stoppedBy: 'the relay checks sender, size and shape',
    test: ['shell/relay.test.ts', 'calls that are refused'],
  },
  {
    attempt: 'The same page in another window',
    layer: 'page',
    stoppedBy: 'only the main frame of the one window is heard',
    test: [lockdown, 'refuses the same page in another window'],
  },
  {
    attempt: 'A walk over the bridge for Node, Electron or an event',
    layer: 'page',
    stoppedBy: 'sandbox, context isolation, a bridge of six functions',
    test: [lockdown, 'holds nothing of Node or Electron, and of the bridge only the contract'],
  },
  {
    attempt: 'Starts with --inspect, --remote-debugging-port, --no-sandbox, --load-extension and others',
    layer: 'start',
    stoppedBy: 'what ships takes its own two switches only',
    test: ['shell/switches.test.ts', 'what ships refuses %s'],
  },
  {
    attempt:
      'Starts with ELECTRON_RUN_AS_NODE, NODE_OPTIONS and their like, or without the sandbox by whatever way',
    layer: 'start',
    stoppedBy: 'whole prefixes are refused, and the effect is asked for; fuses',
    test: [
      'shell/switches.test.ts',
      'what ships refuses to run without its sandbox, whatever switched it off',
    ],
  },
  {
    attempt:
      'A second start beside the running kiosk; one with hostile switches is refused before it looks for the first',
    layer: 'start',
    stoppedBy: 'one lock for each data folder; the window of the first comes to the front',
    test: [
      'e2e/start.test.ts',
      'a data folder that is a file: the wall runs, staff read of it, is not started twice, and ends with 0',
    ],
  },
  {
    attempt: 'The signal by which Node opens its debugger (SIGUSR1), sent to shell and service',
    layer: 'service',
    stoppedBy: 'both hear it, and nothing comes of it; in the shell a fuse forbids it as well',
    test: [
      'service/no-debugger.test.ts',
      'the signal by which Node opens its debugger opens nothing in the service, and it goes on',
    ],
  },
  {
    attempt: 'The fuses of the packaged runtime',
    layer: 'start',
    stoppedBy: 'all are set when it is packaged',
    test: ['e2e/package.test.ts', 'has every fuse of its runtime as decided'],
  },
  {
    attempt: 'A service with variables that make its Node run other code',
    layer: 'start',
    stoppedBy: 'it gets a closed list of variables',
    test: ['shell/service-environment.test.ts', 'the service does not see %s'],
  },
  {
    attempt: 'Ten thousand PINs, as fast as they come and one a second',
    layer: 'service',
    stoppedBy: 'five free tries, then waits that double up to an hour',
    test: [door, 'ten thousand random PINs, one a second, do not open it'],
  },
  {
    attempt: 'A kill between try and answer, a restart, the clock set back or on',
    layer: 'service',
    stoppedBy: 'the try is on the disk before it is looked at; waits go by the uptime too',
    test: [door, 'a try that a kill cut short has counted'],
  },
  {
    attempt: 'A thousand random taps and letters at the door',
    layer: 'service',
    stoppedBy: 'they are PINs like any other',
    test: [door, 'a thousand taps and letters are refused like any other PIN'],
  },
  {
    attempt:
      'Words that programs stumble over, where staff type: markup, commands, paths, NUL, half letters, 100,000 signs',
    layer: 'service',
    stoppedBy: 'they are words: kept as they are, or refused in a sentence; the relay bounds their length',
    test: [
      'service/staff/settings-room.test.ts',
      'words that programs stumble over are taken as they are, or refused in words',
    ],
  },
  {
    attempt: 'The same in content: words without end, piled accents, right to left, formulas, markup',
    layer: 'page',
    stoppedBy: 'a closed list of elements; words are measured until they fit',
    test: [
      'e2e/bad-words.test.ts',
      'words that are hard to draw stay on the glass: on slides, cards and pages',
    ],
  },
  {
    attempt: 'A room left open, and commands after its end',
    layer: 'service',
    stoppedBy: 'a session ends by itself',
    test: [door, 'a session ends two and a half minutes after the last command, and when the corner is held'],
  },
  {
    attempt: 'Crashes and freezes forced on screen, graphics, service and shell',
    layer: 'page',
    stoppedBy: 'each is brought back; the last picture of the wall stands meanwhile',
    test: ['e2e/recovery.test.ts', 'a screen that hangs is noticed, ended and back within 3 s of that'],
  },
];

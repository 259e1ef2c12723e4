/** A place on the displays, in the runtime's own pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How the window stands, as far as the runtime knows. */
export interface WindowStand {
  readonly isVisible: boolean;
  readonly isMinimized: boolean;
  readonly isKiosk: boolean;
  readonly isFullScreen: boolean;
  readonly isOnTop: boolean;
  readonly isFocused: boolean;
  readonly bounds: Place;
  readonly display: Place;
}

export type WindowFault = 'hidden' | 'not-whole' | 'not-on-top' | 'without-focus';

/** What is wrong with it. Without focus somebody else's window or a bare desktop may be in front: nothing tells of those. */
export function faultsOf(stand: WindowStand): readonly WindowFault[] {
  const isWhole = stand.isKiosk && stand.isFullScreen && isSame(stand.bounds, stand.display);
  return [
    ...(stand.isVisible && !stand.isMinimized ? [] : (['hidden'] as const)),
    ...(isWhole ? [] : (['not-whole'] as const)),
    ...(stand.isOnTop ? [] : (['not-on-top'] as const)),
    ...(stand.isFocused ? [] : (['without-focus'] as const)),
  ];
}

/**
 * The place to ask for before kiosk mode. X11's Chromium makes a window that is exactly as large as the display a pixel
 * smaller each way (electron/electron#50017), and without a window manager kiosk mode does not put that right: so it is a
 * line too high, which nobody sees, as the page is drawn for the display.
 */
export function coverOf(display: Place): Place {
  return { ...display, height: display.height + 1 };
}

function isSame(one: Place, other: Place): boolean {
  return one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;
}

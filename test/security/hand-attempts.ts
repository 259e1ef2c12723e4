const swipe = { gestureSourceType: 'touch', speed: 3_000, preventFling: false };
const fingers = [1, 2, 3, 4, 5].map((id) => ({ id, x: 150 * id, y: 600 + 40 * id }));
const drop = (items: readonly object[], files: readonly string[] = []) =>
  ['dragEnter', 'dragOver', 'drop'].map(
    (type) =>
      [
        'Input.dispatchDragEvent',
        { type, x: 540, y: 800, data: { items, files, dragOperationsMask: 7 } },
      ] as const,
  );
const dropped = (mimeType: string, data: string) => drop([{ mimeType, data, title: 'x', baseURL: '' }]);

/** A finger down and up again. */
export const tap = (spot: { readonly x: number; readonly y: number }): readonly HandCommand[] => [
  ['Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ ...spot, id: 1 }] }],
  ['Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] }],
];

/** What X's tools have no hands for, as commands of Chromium's own protocol; the panel is 1080 × 1920. */
export const handAttempts = {
  'fingers-that-pinch-swipe-and-stay': [
    ...[4, 0.2].map((scaleFactor) => [
      ['Input.synthesizePinchGesture', { x: 540, y: 800, scaleFactor, gestureSourceType: 'touch' }] as const,
    ]),
    ...[
      { x: 4, y: 800, xDistance: 900, xOverscroll: 100 },
      { x: 1076, y: 800, xDistance: -900, xOverscroll: -100 },
      { x: 540, y: 4, yDistance: 900, yOverscroll: 100 },
      { x: 540, y: 1916, yDistance: -900, yOverscroll: -100 },
    ].map((way) => [['Input.synthesizeScrollGesture', { ...swipe, ...way }] as const]),
    [
      [
        'Input.synthesizeTapGesture',
        { x: 540, y: 800, duration: 1_500, tapCount: 1, gestureSourceType: 'touch' },
      ] as const,
    ],
    [
      [
        'Input.synthesizeTapGesture',
        { x: 540, y: 300, duration: 50, tapCount: 2, gestureSourceType: 'touch' },
      ] as const,
    ],
    [
      ['Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers }] as const,
      [
        'Input.dispatchTouchEvent',
        { type: 'touchMove', touchPoints: fingers.map((one) => ({ ...one, y: one.y + 700 })) },
      ] as const,
      ['Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] }] as const,
    ],
  ],
  'things-that-are-dropped': [
    drop([], ['/etc/passwd']),
    dropped('text/uri-list', 'https://example.org/'),
    dropped('text/uri-list', 'file:///etc/passwd'),
    dropped('text/html', '<a href="https://example.org/">x</a><img src=x onerror=alert(1)>'),
    dropped('text/plain', 'javascript:alert(1)'),
  ],
} as const satisfies Readonly<Record<string, readonly (readonly HandCommand[])[]>>;

/** A command of the protocol and what it is given. */
export type HandCommand = readonly [method: string, given: object];

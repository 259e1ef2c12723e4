/** What a visitor may ask of the screen, and the buttons of the bar that bring it. */
export interface Mode {
  readonly name: string;
  readonly presses: readonly string[];
}

/** What is behind the wall, which knows no modes. */
export const rooms: Mode = { name: 'rooms', presses: [] };

export const modes: readonly Mode[] = [
  { name: 'plain', presses: [] },
  { name: 'text-3', presses: ['Text size', 'Text size'] },
  { name: 'low', presses: ['Everything lower down'] },
  { name: 'contrast', presses: ['More contrast'] },
  rooms,
];

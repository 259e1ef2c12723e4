/** The few signs on our buttons, drawn on a 24-unit square with the pen of button.css. */
const drawings = {
  back: <path d="M14.5 5 8 12l6.5 7" />,
  on: <path d="M9.5 5 16 12l-6.5 7" />,
  down: <path d="M5 9.5 12 16l7-6.5" />,
  up: <path d="M5 14.5 12 8l7 6.5" />,
  again: <path d="M5.2 9.2A7.6 7.6 0 1 1 4.6 14M4.4 4.6l.6 5 4.9-.7" />,
  pause: <path d="M8.5 5.5v13M15.5 5.5v13" strokeWidth={4} />,
  play: <path d="M8 5.4v13.2L18.6 12z" fill="currentColor" />,
  contrast: (
    <>
      <circle cx={12} cy={12} r={8.6} />
      <path d="M12 3.4a8.6 8.6 0 0 1 0 17.2z" fill="currentColor" stroke="none" />
    </>
  ),
  motion: <path d="M3 9.5c3-4 6-4 9 0s6 4 9 0M3 16.5h18" />,
  done: <path d="M4.5 12.8 9.8 18 19.5 6.5" />,
  reach: <path d="M12 3.5v10.5M7 9.5l5 5 5-5M3.5 20h17" />,
  square: <path d="M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2.5v2.5M20 14v6h-6" />,
  text: (
    <text
      x={12}
      y={17.4}
      textAnchor="middle"
      fontSize={15}
      fontWeight={700}
      fill="currentColor"
      stroke="none"
    >
      Aa
    </text>
  ),
} as const;

export type GlyphName = keyof typeof drawings;

export function Glyph({ name }: { readonly name: GlyphName }) {
  return (
    <svg className="glyph" viewBox="0 0 24 24" aria-hidden="true">
      {drawings[name]}
    </svg>
  );
}

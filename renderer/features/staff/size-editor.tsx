import { type CSSProperties, useState } from 'react';
import { buttonHeightMm, leastButtonMm } from '#core/content/panel-size.ts';
import { useStaffWords } from '#i18n/behind/words.ts';
import { Pill } from '#ui/button.tsx';
import type { EditorProps } from './editor.ts';
import { EditorPage } from './editor-page.tsx';
import { useSaving } from './use-saving.ts';
import './size-editor.css';

const cardMm = 85.6; // ISO/IEC 7810, ID-1: every bank card
const assumedMm = 268; // a 21.5″ panel, upright
const assumedShortPx = 1080;
const smallestPx = 60;
const mmPerInch = 25.4;

/** How wide the panel is, by a bank card held against it: the frame is made as large as the card. */
export function SizeEditor(props: EditorProps) {
  const { size } = useStaffWords().settings;
  const [framePx, setFramePx] = useState(() =>
    Math.round(cardMm * pxPerMm(props.state.settings.screenWidthMm ?? props.state.given.screenWidthMm)),
  );
  const { told, send } = useSaving(props.ask);
  const widthMm = (innerWidth * cardMm) / framePx;
  const inches = Math.round((Math.hypot(widthMm, (widthMm * innerHeight) / innerWidth) / mmPerInch) * 2) / 2;
  const buttonsMm = buttonHeightMm(widthMm * Math.min(1, innerHeight / innerWidth));
  const grow = (byPx: number) => setFramePx(Math.min(innerWidth * 0.9, Math.max(smallestPx, framePx + byPx)));
  const save = () =>
    send({ kind: 'change-settings', change: { screenWidthMm: Math.round(widthMm * 10) / 10 } }, props.onDone);
  const steps = [
    [-12, '−−', size.muchSmaller],
    [-1, '−', size.smaller],
    [1, '+', size.larger],
    [12, '++', size.muchLarger],
  ] as const;
  return (
    <EditorPage
      title={size.title}
      lead={size.lead}
      told={told}
      onBack={props.onBack}
      onLater={props.onLater}
      actions={
        <Pill tone="sun" onPress={save}>
          {size.matches}
        </Pill>
      }
    >
      <div className="size">
        <div className="size-room">
          <div
            className="size-card"
            role="img"
            aria-label={size.card}
            style={{ '--card-px': framePx } as CSSProperties}
          />
        </div>
        <div className="buttons">
          {steps.map(([byPx, sign, label]) => (
            <Pill key={label} label={label} onPress={() => grow(byPx)}>
              {sign}
            </Pill>
          ))}
        </div>
        <p className="size-said" role="status">
          {size.seen(widthMm, inches)} {buttonsMm < leastButtonMm && size.small(buttonsMm, leastButtonMm)}
        </p>
      </div>
    </EditorPage>
  );
}

/** From the panel's width, or as the screen assumes it until it is measured. */
function pxPerMm(widthMm: number | null): number {
  return widthMm === null
    ? Math.min(innerWidth, innerHeight) / assumedShortPx / (assumedMm / assumedShortPx)
    : innerWidth / widthMm;
}

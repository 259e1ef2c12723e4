import { useLayoutEffect, useRef } from 'react';
import type { LanguageTag, Practice } from '#contract/model.ts';
import { spoken } from '#i18n/direction.ts';
import { useSpeech } from '#i18n/words.ts';
import { useFit } from '#ui/fit/use-fit.ts';
import { SignDrawing } from '#ui/signs/sign-drawing.tsx';
import { emergencyLine } from '#ui/whom-to-call.ts';

/** From as large as a notice on a door down to what the smallest panel holds: the signs fill what there is. */
const sizes = [1.7, 1.55, 1.4, 1.3, 1.2, 1.1, 1, 0.92, 0.85, 0.78, 0.72, 0.66, 0.61, 0.54, 0.48] as const;

const tightBelow = 0.61; // too small to read
const lettersBesideTitle = 80; // of what to do alone, in a narrow column

/** Signs that are seen at once, as large as they fit, with what to do on every sheet of them. */
export function NowSheet(props: {
  readonly signs: readonly string[];
  readonly drawings: Readonly<Record<string, string>>;
  readonly language: LanguageTag;
  readonly practice: Practice;
  /** It is the one that is seen; the others are laid out, so that their number is known. */
  readonly isNow: boolean;
  /** The signs fit in small type only: better on two sheets. Called before they are painted. */
  readonly onTight: () => void;
}) {
  const { words } = useSpeech();
  const { signs, drawings, language, practice, isNow, onTight } = props;
  const alone = emergencyLine(practice, words);
  const box = useRef<HTMLDivElement>(null);
  const { scale } = useFit(box, { steps: sizes, key: `${language} ${signs.join()}` });
  const isTight = scale < tightBelow;
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once for what is on the sheet
  useLayoutEffect(() => {
    if (isTight) onTight();
  }, [isTight, signs.length]);
  return (
    <div className="help-now" ref={box} inert={!isNow} style={isNow ? {} : { visibility: 'hidden' }}>
      <header>
        <h1>{words.helpNowLead}</h1>
        <p className="help-alone" data-long={alone.length > lettersBesideTitle}>
          {alone}
        </p>
      </header>
      <ul className="help-signs" {...spoken(language)}>
        {signs.map((sign) => (
          <li key={sign} data-drawn={sign in drawings}>
            <SignDrawing name={drawings[sign]} />
            <span>{sign}</span>
          </li>
        ))}
      </ul>
      <p className="help-say">{words.noAppointment}</p>
    </div>
  );
}

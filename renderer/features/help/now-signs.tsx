import { useLayoutEffect, useRef, useState } from 'react';
import type { LanguageTag, Practice } from '#contract/model.ts';
import { spoken } from '#i18n/direction.ts';
import { useSpeech } from '#i18n/words.ts';
import { Pill } from '#ui/button.tsx';
import { inSheets, splitSheet } from '#ui/fit/sheets.ts';
import { useFit } from '#ui/fit/use-fit.ts';
import { emergencyLine } from '#ui/whom-to-call.ts';

/** From as large as a notice on a door down to what the smallest panel holds: the signs fill what there is. */
const sizes = [1.7, 1.55, 1.4, 1.3, 1.2, 1.1, 1, 0.92, 0.85, 0.78, 0.72, 0.66, 0.61, 0.54, 0.48] as const;

const tightBelow = 0.61; // too small to read
const lettersBesideTitle = 80; // of what to do alone, in a narrow column

/**
 * Every sign at once, whatever the panel, the text size or the reach: nothing here is turned, scrolled or faded. Only signs so many
 * or so long that nobody could read them stand on a second sheet.
 */
export function NowSigns(props: {
  readonly signs: readonly string[];
  readonly language: LanguageTag;
  readonly practice: Practice;
  readonly onBack: () => void;
  readonly onSoon: () => void;
}) {
  const { words } = useSpeech();
  const { signs, language, practice } = props;
  const alone = emergencyLine(practice, words);
  const box = useRef<HTMLDivElement>(null);
  const [sheets, setSheets] = useState<readonly number[]>([signs.length]);
  const [sheet, setSheet] = useState(0);
  const all = inSheets(signs, sheets);
  const shown = all[sheet] ?? signs;
  const { scale } = useFit(box, { steps: sizes, key: `${language} ${shown.join()}` });
  const isTight = scale < tightBelow;
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once for each sheet
  useLayoutEffect(() => {
    if (isTight) setSheets(splitSheet(signs, sheets, all.slice(0, sheet).flat().length));
  }, [isTight, shown.length]);
  return (
    <>
      <div className="help-now" ref={box}>
        <header>
          <h1>{words.helpNowLead}</h1>
          <p className="help-alone" data-long={alone.length > lettersBesideTitle}>
            {alone}
          </p>
        </header>
        <ul className="help-signs" aria-live={all.length > 1 ? 'polite' : 'off'} {...spoken(language)}>
          {shown.map((sign) => (
            <li key={sign}>
              <span>{sign}</span>
            </li>
          ))}
        </ul>
        <p className="help-say">{words.noAppointment}</p>
      </div>
      <nav className="help-foot" aria-label={words.pages}>
        <Pill tone="sun" glyph="back" onPress={() => (sheet === 0 ? props.onBack() : setSheet(sheet - 1))}>
          {words.goBack}
        </Pill>
        {sheet < all.length - 1 && (
          <Pill tone="sun" glyphAfter="on" onPress={() => setSheet(sheet + 1)}>
            {words.furtherOn}
          </Pill>
        )}
        <Pill tone="card" glyphAfter="on" onPress={props.onSoon}>
          {words.helpToSoon}
        </Pill>
      </nav>
    </>
  );
}

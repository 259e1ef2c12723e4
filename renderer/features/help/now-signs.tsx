import { useState } from 'react';
import type { LanguageTag, Practice } from '#contract/model.ts';
import { useSpeech } from '#i18n/words.ts';
import { Pill } from '#ui/button.tsx';
import { inSheets, splitSheet } from '#ui/fit/sheets.ts';
import { useNewScreen } from '#ui/use-new-screen.ts';
import { NowSheet } from './now-sheet.tsx';

/**
 * Every sign at once, whatever the panel, the text size or the reach: nothing here is turned, scrolled or faded. Only signs so many
 * or so long that nobody could read them stand on a second sheet, and each sheet says how many there are.
 */
export function NowSigns(props: {
  readonly signs: readonly string[];
  readonly drawings: Readonly<Record<string, string>>;
  readonly language: LanguageTag;
  readonly practice: Practice;
  readonly onBack: () => void;
  readonly onDesk: () => void;
  readonly onSoon: () => void;
}) {
  const { words } = useSpeech();
  const { signs, drawings, language, practice } = props;
  const [sizes, setSizes] = useState<readonly number[]>([signs.length]);
  const [at, setAt] = useState(0); // the place of a sign: it stays in sight when sheets before it are split
  const sheets = inSheets(signs, sizes);
  const firsts = sheets.map((_, place) => sheets.slice(0, place).flat().length);
  const now = firsts.findLastIndex((first) => first <= at);
  const turnTo = (place: number) => setAt(firsts[place] ?? 0);
  useNewScreen(`now ${now}`);
  return (
    <>
      <div className="help-sheets">
        {sheets.map((some, place) => (
          <NowSheet
            key={firsts[place]}
            signs={some}
            drawings={drawings}
            language={language}
            practice={practice}
            isNow={place === now}
            onTight={() => setSizes((before) => splitSheet(signs, before, firsts[place] ?? 0))}
          />
        ))}
      </div>
      <nav className="help-foot" aria-label={words.pages}>
        <Pill tone="sun" glyph="back" onPress={() => (now === 0 ? props.onBack() : turnTo(now - 1))}>
          {words.goBack}
        </Pill>
        {sheets.length > 1 && <p className="help-count">{words.pageOf(now + 1, sheets.length)}</p>}
        {now < sheets.length - 1 && (
          <Pill tone="sun" glyphAfter="on" onPress={() => turnTo(now + 1)}>
            {words.furtherOn}
          </Pill>
        )}
        <Pill tone="card" onPress={props.onDesk}>
          {words.helpToDesk}
        </Pill>
        <Pill tone="card" glyphAfter="on" onPress={props.onSoon}>
          {words.helpToSoon}
        </Pill>
      </nav>
    </>
  );
}

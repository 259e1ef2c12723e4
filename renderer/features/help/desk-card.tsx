import type { LanguageTag } from '#contract/model.ts';
import { spoken } from '#i18n/direction.ts';
import { useOpenedWords } from '#i18n/opened/words.ts';
import { Pill } from '#ui/button.tsx';
import { Fit } from '#ui/fit/fit.tsx';
import { Square } from '#ui/square.tsx';
import { takeAwayText } from '#ui/take-away-text.ts';
import { useNewScreen } from '#ui/use-new-screen.ts';
import './desk-card.css';

const sizes = [
  2.2, 2, 1.85, 1.7, 1.55, 1.4, 1.28, 1.16, 1.06, 0.96, 0.88, 0.8, 0.72, 0.66, 0.6, 0.54, 0.48,
] as const;

/** What to say at the front desk, for somebody who would rather not find the words: to read out, or to show on a phone. */
export function DeskCard(props: {
  readonly signs: readonly string[];
  /** Of the signs. */
  readonly language: LanguageTag;
  readonly onNow: () => void;
}) {
  const words = useOpenedWords();
  const { signs, language, onNow } = props;
  const list = [words.deskList, ...signs.map((sign) => `- ${sign}`)].join('\n');
  useNewScreen('desk');
  return (
    <>
      <div className="desk">
        <Fit className="desk-words" steps={sizes} words={words.deskWords}>
          <h1>{words.deskLead}</h1>
          <p className="desk-say">{words.deskWords}</p>
          <p>{words.deskPrivate}</p>
          <p>{words.deskHow}</p>
        </Fit>
        <div className="desk-square" {...spoken(language)}>
          <Square text={takeAwayText([{ text: words.deskWords }, { text: list }])} />
        </div>
      </div>
      <nav className="help-foot" aria-label={words.pages}>
        <Pill tone="sun" glyph="back" onPress={onNow}>
          {words.helpToNow}
        </Pill>
      </nav>
    </>
  );
}

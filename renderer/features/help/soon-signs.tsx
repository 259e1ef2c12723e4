import type { HelpText, LanguageTag, Practice } from '#contract/model.ts';
import { spoken } from '#i18n/direction.ts';
import { useSpeech } from '#i18n/words.ts';
import { Pill } from '#ui/button.tsx';
import { Colophon } from '#ui/colophon.tsx';
import { Pages } from '#ui/pages/pages.tsx';
import { SignDrawing } from '#ui/signs/sign-drawing.tsx';
import { useNewScreen } from '#ui/use-new-screen.ts';
import { adviceLine } from '#ui/whom-to-call.ts';

/** The signs for today or tomorrow, whom to ask by telephone, and what they rest on. */
export function SoonSigns(props: {
  readonly help: HelpText;
  readonly language: LanguageTag;
  readonly practice: Practice;
  readonly onNow: () => void;
}) {
  const { words } = useSpeech();
  const { help, language, practice } = props;
  const advice = adviceLine(practice, words);
  useNewScreen('soon');
  const back = (
    <Pill tone="sun" glyph="back" onPress={props.onNow}>
      {words.helpToNow}
    </Pill>
  );
  return (
    <Pages pageKey="help" actions={back}>
      <h1>{words.helpSoonLead}</h1>
      {advice !== null && <p className="help-advice">{advice}</p>}
      <ul className="help-soon" {...spoken(language)}>
        {help.soon.map((sign) => (
          <li key={sign} data-drawn={sign in (help.drawings ?? {})}>
            <SignDrawing name={help.drawings?.[sign]} />
            {sign}
          </li>
        ))}
      </ul>
      <Colophon standing={help.standing} reviewed={help.reviewed} sources={help.sources} />
    </Pages>
  );
}

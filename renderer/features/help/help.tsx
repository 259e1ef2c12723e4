import type { HelpCard, Practice } from '#contract/model.ts';
import { pick, useSpeech } from '#i18n/words.ts';
import { Pill } from '#ui/button.tsx';
import { Colophon } from '#ui/colophon.tsx';
import { Paged } from '#ui/paged.tsx';
import './help.css';

/** The red flags. Lists and directs; asks nothing and decides nothing. */
export function Help(props: {
  readonly help: HelpCard;
  readonly practice: Practice;
  readonly onBack: () => void;
}) {
  const speech = useSpeech();
  const { words } = speech;
  const { text, language } = pick(props.help.texts, speech);
  return (
    <main className="help">
      <div className="help-page">
        <Paged
          pageKey="help"
          actions={
            <Pill tone="sun" glyph="back" onPress={props.onBack}>
              {words.goBack}
            </Pill>
          }
        >
          <div className="help-columns" lang={language}>
            <section className="help-now">
              <h1>{words.helpNowLead}</h1>
              <p className="help-act">
                {words.noAppointment}{' '}
                <strong>
                  {props.practice.emergencyWords ?? words.emergency(props.practice.emergencyNumber)}
                </strong>
              </p>
              <ul>
                {text.now.map((sign) => (
                  <li key={sign}>{sign}</li>
                ))}
              </ul>
            </section>
            <section className="help-soon">
              <h2>{words.helpSoonLead}</h2>
              <ul>
                {text.soon.map((sign) => (
                  <li key={sign}>{sign}</li>
                ))}
              </ul>
              <Colophon isApproved={text.isApproved} reviewed={text.reviewed} sources={text.sources} />
            </section>
          </div>
        </Paged>
      </div>
    </main>
  );
}

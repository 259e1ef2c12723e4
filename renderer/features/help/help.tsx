import { useState } from 'react';
import type { HelpCard, Practice } from '#contract/model.ts';
import { pick, useSpeech } from '#i18n/words.ts';
import { loadSoonSigns, soonSigns } from './load-soon.ts';
import { NowSigns } from './now-signs.tsx';
import './help.css';

/** The red flags: those of now are seen whole and first, the others are a touch away. Asks nothing and decides nothing. */
export function Help(props: {
  readonly help: HelpCard;
  readonly practice: Practice;
  readonly onBack: () => void;
}) {
  const { text, language } = pick(props.help.texts, useSpeech());
  const [isSoon, setIsSoon] = useState(false);
  const SoonSigns = isSoon ? soonSigns() : undefined;
  const showSoon = () =>
    void loadSoonSigns().then(
      () => setIsSoon(true),
      () => undefined, // the next touch tries again
    );
  return (
    <main className="help" data-shows={isSoon ? 'soon' : 'now'}>
      {SoonSigns !== undefined ? (
        <SoonSigns help={text} language={language} practice={props.practice} onNow={() => setIsSoon(false)} />
      ) : (
        <NowSigns
          signs={text.now}
          language={language}
          practice={props.practice}
          onBack={props.onBack}
          onSoon={showSoon}
        />
      )}
    </main>
  );
}

import { useState } from 'react';
import type { HelpCard, HelpText, LanguageTag, Practice } from '#contract/model.ts';
import { pick, useSpeech } from '#i18n/words.ts';
import { furtherPages, loadFurther } from './load-further.ts';
import { NowSigns } from './now-signs.tsx';
import './help.css';

/** The red flags: those of now are seen whole and first, the others are a touch away. Asks nothing and decides nothing. */
export function Help(props: {
  readonly help: HelpCard;
  readonly practice: Practice;
  readonly onBack: () => void;
}) {
  const { text, language } = pick(props.help.texts, useSpeech());
  const [shows, setShows] = useState<'now' | 'soon' | 'desk'>('now');
  const show = (page: 'soon' | 'desk') =>
    void loadFurther().then(
      () => setShows(page),
      () => undefined, // the next touch tries again
    );
  return (
    <main className="help" data-shows={shows}>
      {shows === 'now' ? (
        <NowSigns
          signs={text.now}
          drawings={text.drawings ?? {}}
          language={language}
          practice={props.practice}
          onBack={props.onBack}
          onDesk={() => show('desk')}
          onSoon={() => show('soon')}
        />
      ) : (
        <Further
          shows={shows}
          help={text}
          language={language}
          practice={props.practice}
          onNow={() => setShows('now')}
        />
      )}
    </main>
  );
}

function Further(props: {
  readonly shows: 'soon' | 'desk';
  readonly help: HelpText;
  readonly language: LanguageTag;
  readonly practice: Practice;
  readonly onNow: () => void;
}) {
  const { shows, help, language, practice, onNow } = props;
  const pages = furtherPages();
  if (pages === undefined) return null; // shown only once it is loaded
  return shows === 'soon' ? (
    <pages.SoonSigns help={help} language={language} practice={practice} onNow={onNow} />
  ) : (
    <pages.DeskCard signs={help.now} language={language} onNow={onNow} />
  );
}

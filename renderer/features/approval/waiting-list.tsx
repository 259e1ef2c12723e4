import { useState } from 'react';
import type { LanguageTag } from '#contract/model.ts';
import type { Waiting, WaitingText } from '#contract/staff-approval.ts';
import { useStaffWords } from '#i18n/behind/words.ts';
import { formatDate } from '#i18n/words.ts';
import { Round } from '#ui/button.tsx';
import { Pressable } from '#ui/press/pressable.tsx';

const size = 4; // two by two upright, a column lying: with all else there is no room for more

/** What waits, four at a time, with buttons to the others: however many there are. */
export function WaitingList(props: {
  readonly waiting: Waiting;
  readonly place: number;
  readonly language: LanguageTag;
  readonly onChoose: (place: number) => void;
}) {
  const { approval: words } = useStaffWords();
  const { waiting, place } = props;
  const { texts, sentBack, approved } = waiting;
  const [turned, setTurned] = useState<{ readonly place: number; readonly page: number } | null>(null);
  const pages = Math.max(1, Math.ceil(texts.length / size));
  const page = Math.min(pages - 1, turned?.place === place ? turned.page : Math.floor(place / size));
  const first = page * size;
  const turn = (by: 1 | -1) => setTurned({ place, page: page + by });
  const rest = [
    ...(approved > 0 && texts.length > 0 ? [words.approved(approved)] : []),
    ...(sentBack.length > 0 ? [words.sentBack(sentBack.length)] : []),
  ];
  return (
    <nav className="waiting" aria-label={words.list}>
      <ol className="waiting-rows">
        {texts.slice(first, first + size).map((text, i) => (
          <li key={`${text.item.kind} ${text.item.id} ${text.language}`}>
            <Pressable
              className="waiting-row"
              aria-current={first + i === place ? 'true' : undefined}
              onPress={() => props.onChoose(first + i)}
            >
              <b lang={text.language}>{text.title}</b>
              <span>{whyWords(text, props.language, words)}</span>
            </Pressable>
          </li>
        ))}
      </ol>
      {(pages > 1 || rest.length > 0) && (
        <div className="waiting-foot">
          {pages > 1 && (
            <div className="waiting-turn">
              <Round label={words.listBack} glyph="back" isDisabled={page === 0} onPress={() => turn(-1)} />
              <p aria-live="polite">
                {words.listPage(first + 1, Math.min(first + size, texts.length), texts.length)}
              </p>
              <Round
                label={words.listOn}
                glyph="on"
                isDisabled={page === pages - 1}
                onPress={() => turn(1)}
              />
            </div>
          )}
          {rest.length > 0 && <p className="waiting-rest">{rest.join(' · ')}</p>}
        </div>
      )}
    </nav>
  );
}

function whyWords(
  { why, language }: WaitingText,
  own: LanguageTag,
  words: ReturnType<typeof useStaffWords>['approval'],
) {
  const day = 'on' in why ? formatDate(why.on, own) : '';
  return words.why(why, day, language === own ? null : languageName(language, own));
}

/** "Vietnamese"; the tag where nobody has a name for it. */
function languageName(tag: LanguageTag, own: LanguageTag): string {
  try {
    return new Intl.DisplayNames([own], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag; // a tag that no language has
  }
}

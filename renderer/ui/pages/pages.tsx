import type { CSSProperties, ReactNode } from 'react';
import { useSpeech } from '#i18n/words.ts';
import { Pill, Round } from '#ui/button.tsx';
import { usePages } from './use-pages.ts';
import './pages.css';

/**
 * A text in whole pages, as a book has them: no line is cut, nothing fades, and all of it comes by touch or key. The
 * first child may reach over the margins; `pageKey` names the text, and its page is kept while the visit lasts.
 */
export function Pages(props: {
  readonly children: ReactNode;
  readonly pageKey: string;
  /** Buttons that stay below the text, whatever page of it is seen. */
  readonly actions?: ReactNode;
}) {
  const { words } = useSpeech();
  const { flow, page, count, turn } = usePages(props.pageKey);
  return (
    <div className="pages" data-pages={count}>
      <div className="pages-view">
        <div
          className="pages-flow"
          ref={flow}
          data-page={page % 2}
          style={{ '--page': page } as CSSProperties}
        >
          {props.children}
        </div>
      </div>
      <nav className="pages-foot" aria-label={words.pages}>
        {count > 1 && (
          <div className="pages-turn">
            <Round label={words.pageBack} glyph="back" isDisabled={page === 0} onPress={() => turn(-1)} />
            <p className="pages-count" aria-live="polite">
              {words.pageOf(page + 1, count)}
            </p>
            <Pill tone="sun" glyphAfter="on" isDisabled={page === count - 1} onPress={() => turn(1)}>
              {words.furtherOn}
            </Pill>
          </div>
        )}
        {props.actions !== undefined && <div className="pages-actions">{props.actions}</div>}
      </nav>
    </div>
  );
}

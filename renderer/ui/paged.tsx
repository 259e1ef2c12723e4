import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { useSpeech } from '#i18n/words.ts';
import { Pill } from './button.tsx';
import './paged.css';

const overlap = 0.86; // of the view: the last line read stays in sight
const slackPx = 8; // less than a line hidden is nothing to turn a page for

/** A column that may be longer than the glass: whole pages by button, nothing by drag alone. */
export function Paged(props: {
  readonly children: ReactNode;
  readonly pageKey: string;
  /** Buttons that stay below the column, whatever part of it is seen. */
  readonly actions?: ReactNode;
}) {
  const { children, pageKey, actions } = props;
  const { words } = useSpeech();
  const view = useRef<HTMLDivElement>(null);
  const [hidden, setHidden] = useState({ above: false, below: false });

  const measure = useCallback(() => {
    const box = view.current;
    if (box === null) return;
    const below = box.scrollHeight - box.clientHeight - box.scrollTop > slackPx;
    const above = box.scrollTop > slackPx;
    setHidden((now) => (now.above === above && now.below === below ? now : { above, below }));
  }, []);

  useEffect(() => {
    const box = view.current;
    if (box === null) return;
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    for (const child of box.children) observer.observe(child);
    return () => observer.disconnect();
  }, [measure]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page begins at its top
  useEffect(() => {
    view.current?.scrollTo({ top: 0 });
    measure();
  }, [pageKey, measure]);

  const turn = (direction: 1 | -1) => {
    const box = view.current;
    const isCalm = document.documentElement.dataset.motion === 'less';
    box?.scrollBy({ top: direction * box.clientHeight * overlap, behavior: isCalm ? 'instant' : 'smooth' });
  };

  return (
    <div className="paged">
      <div className="paged-view" data-more={hidden.below} ref={view} onScroll={measure}>
        <div>{children}</div>
      </div>
      <nav className="paged-foot">
        {(hidden.above || hidden.below) && (
          <div className="paged-turn">
            <Pill tone="card" glyph="up" isDisabled={!hidden.above} onPress={() => turn(-1)}>
              {words.furtherUp}
            </Pill>
            <Pill tone="card" glyph="down" isDisabled={!hidden.below} onPress={() => turn(1)}>
              {words.furtherDown}
            </Pill>
          </div>
        )}
        {actions !== undefined && <div className="paged-actions">{actions}</div>}
      </nav>
    </div>
  );
}

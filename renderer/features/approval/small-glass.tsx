import { type CSSProperties, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { Pressable } from '#ui/press/pressable.tsx';

/** The patients' whole glass, as large as there is room for it. A touch anywhere on it opens it at its full size. */
export function SmallGlass(props: {
  readonly label: string;
  readonly onPress: () => void;
  readonly children: ReactNode;
}) {
  const slot = useRef<HTMLDivElement>(null);
  const [share, setShare] = useState(0.4);
  useLayoutEffect(() => {
    const element = slot.current;
    if (element === null) return;
    const measure = () => {
      const fit = Math.min(
        element.clientWidth / window.innerWidth,
        element.clientHeight / window.innerHeight,
      );
      if (fit > 0) setShare(Math.min(1, fit));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div className="small-glass" ref={slot} style={{ '--small-share': share } as CSSProperties}>
      <div className="small-glass-frame">
        {props.children}
        <Pressable className="small-glass-touch" aria-label={props.label} onPress={props.onPress}>
          {null}
        </Pressable>
      </div>
    </div>
  );
}

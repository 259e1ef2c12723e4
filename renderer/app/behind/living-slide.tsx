import type { Slide } from '#core/attract/slide.ts';
import type { SlideMeans } from '#features/attract/slide-picture.tsx';
import { SlideView } from '#features/attract/slide-view.tsx';
import './living-slide.css';

/** A slide as it hangs on the wall, the same component at its full size, seen small. Nothing in it can be touched. */
export function LivingSlide(props: { readonly slide: Slide; readonly means: SlideMeans }) {
  return (
    <div className="living" inert>
      <div className="living-glass">
        <section className="slide" data-kind={props.slide.kind} data-move="none">
          <SlideView slide={props.slide} means={props.means} />
        </section>
        <div className="living-bar" />
      </div>
    </div>
  );
}

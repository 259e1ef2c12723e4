import { useStaffWords } from '#i18n/behind/words.ts';
import { Fit } from '#ui/fit/fit.tsx';
import { Pressable } from '#ui/press/pressable.tsx';
import './room-bar.css';

/** The rooms behind the wall, in the order of the bar. */
export type RoomName = 'wall' | 'approve' | 'statistics' | 'kiosk';

/** A room that somebody may enter, and how many things wait in it. */
export interface RoomEntry {
  readonly name: RoomName;
  readonly waiting: number;
}

const labelSteps = [1, 0.94, 0.88, 0.82, 0.76, 0.7] as const;

/** The bar of the rooms, at the place of the patients' bar. Close is the last, and counts its last seconds. */
export function RoomBar(props: {
  readonly rooms: readonly RoomEntry[];
  readonly now: RoomName;
  readonly closesInS: number | null;
  readonly onRoom: (room: RoomName) => void;
  readonly onClose: () => void;
}) {
  const { frame } = useStaffWords();
  const { rooms, now, closesInS } = props;
  const counts = rooms.map(({ name, waiting }) => `${name} ${waiting}`).join();
  return (
    <nav className="room-bar" aria-label={frame.rooms}>
      <Fit className="room-bar-row" steps={labelSteps} words={`${counts} ${closesInS === null}`}>
        {rooms.map(({ name, waiting }) => (
          <Pressable
            className="room-bar-key"
            key={name}
            aria-current={name === now ? 'page' : undefined}
            onPress={() => props.onRoom(name)}
          >
            {frame.room[name]}
            {waiting > 0 && (
              <>
                {' '}
                <span className="room-bar-count" aria-hidden="true">
                  {waiting}
                </span>
                <span className="only-heard">{frame.waiting(waiting)}</span>
              </>
            )}
          </Pressable>
        ))}
        <Pressable className="room-bar-key" data-close="" onPress={props.onClose}>
          {closesInS === null ? frame.close : frame.closesIn(closesInS)}
        </Pressable>
      </Fit>
    </nav>
  );
}

import type { ReadText } from '#contract/staff-approval.ts';
import { Approval } from '#features/approval/approval.tsx';
import type { RoomProps } from './room-props.ts';
import { SmallItem, WholeItem } from './shown-item.tsx';

/** The room of approvals, with the patients' own components to draw what is approved. */
export function ApproveRoom(props: RoomProps) {
  const { snapshot, documents, pictureUrl } = props;
  const draw = (text: ReadText, how: 'small' | 'whole', onLeave: () => void) => {
    const means = { text, practice: snapshot.practice, help: snapshot.help, documents, pictureUrl, onLeave };
    const key = `${how} ${text.hash}`;
    return how === 'small' ? <SmallItem key={key} {...means} /> : <WholeItem key={key} {...means} />;
  };
  return <Approval {...props} revision={`${snapshot.revision} ${snapshot.number}`} draw={draw} />;
}

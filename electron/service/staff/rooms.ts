import type { StaffAnswer, StaffCommand } from '#contract/staff.ts';

/** What answers the commands of a room, one each: a command without its answer does not compile. */
export type Room<Command extends StaffCommand = StaffCommand> = {
  readonly [Kind in Command['kind']]: (
    command: Extract<Command, { readonly kind: Kind }>,
  ) => Promise<StaffAnswer>;
};

/** Answers a command in its room. */
export function answerIn(rooms: Room, command: StaffCommand): Promise<StaffAnswer> {
  const answer = rooms[command.kind] as (asked: StaffCommand) => Promise<StaffAnswer>; // of that very kind
  return answer(command);
}

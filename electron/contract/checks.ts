import { type KioskApi, type Method, maxViewsPerBatch } from './api.ts';
import { type Answer, KioskError } from './errors.ts';
import {
  amount,
  fields,
  flag,
  kinds,
  listOf,
  oneOf,
  type Shape,
  text,
  textLike,
  these,
  whole,
} from './shape.ts';

/** The host's side of the contract: what arguments are let in. Kept apart so that the screen does not load it. */

const date = textLike(/^\d{4}-\d{2}-\d{2}$/);
const hour = fields({ date, hour: whole(0, 23) });
const viewed = {
  hour,
  item: fields({ kind: oneOf('topic', 'exercise', 'notice', 'help'), id: text(1, 120) }),
  surface: oneOf('loop', 'home', 'related', 'bar'),
  language: text(1, 35),
};

const view = kinds({
  shown: viewed,
  opened: viewed,
  closed: {
    ...viewed,
    dwellS: amount(0, 86_400), // a day
    isRead: flag,
    isFinished: flag,
  },
  'visit-ended': { hour, items: whole(0, 1_000) },
  lit: { hour, minutes: whole(1, 60) },
});

const batch = fields({ run: text(8, 64), sequence: whole(1), views: listOf(view, maxViewsPerBatch) });

const staffCommand = kinds({
  'describe-content': {},
  'check-folder-now': {},
  'preview-change': {},
  'undo-last-change': {},
  'accept-folder': {},
  'list-releases': {},
  'take-from-stick': { stick: text(1, 500) },
  'export-counters': { from: date, to: date },
});

const beat = fields({ slides: whole(0) });
const fault = fields({ where: text(0, 100), message: text(0, 2_000) });

/** One row for each method: a missing row does not compile. */
const requestChecks: { readonly [M in Method]: Shape } = {
  getSnapshot: these(),
  recordViews: these(batch),
  runStaffCommand: these(staffCommand),
  beat: these(beat),
  reportFault: these(fault),
};

/** True if the host may be called so. Unknown methods and wrong arguments are not. */
export function isAllowedCall(method: unknown, args: unknown): method is Method {
  return (
    typeof method === 'string' &&
    Object.hasOwn(requestChecks, method) &&
    requestChecks[method as Method](args)
  );
}

/** The one door of a host: checks, calls, and turns what was thrown into a code. Never rejects. */
export async function dispatch<M extends Method>(
  api: Pick<KioskApi, M>,
  method: string,
  args: unknown,
  onFault: (cause: unknown) => void,
): Promise<Answer<unknown>> {
  if (!isAllowedCall(method, args) || !Object.hasOwn(api, method)) return { ok: false, code: 'refused' };
  try {
    const call = api[method as M] as (...a: readonly unknown[]) => Promise<unknown>; // args were checked above
    return { ok: true, value: await call(...(args as readonly unknown[])) };
  } catch (cause) {
    if (cause instanceof KioskError) return { ok: false, code: cause.code };
    onFault(cause);
    return { ok: false, code: 'service-away' };
  }
}

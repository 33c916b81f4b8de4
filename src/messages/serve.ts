import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import type { Envelope, Reply } from './envelope';
import { Locked } from './errors';
import { OUR_PAGES_ONLY } from './our-pages-only';
import type { Handlers } from './protocol';
import { schemas } from './schemas';
import { callerOf } from './sender';

/**
 * Answers the questions. To be called at top level of the background, so that a question that wakes it finds a listener.
 *
 * A question is checked before a handler sees it; what a handler throws crosses as its message. `report` hears of both.
 */
export function serve(handlers: Handlers, report: (name: string, error: unknown) => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (!isEnvelope(message)) return undefined;
    return answer(handlers, message, sender).catch((error: unknown): Reply => {
      if (error instanceof Locked) return { ok: false, reason: error.message, locked: true };
      report(message.countersign, error);
      return { ok: false, reason: error instanceof Error ? error.message : 'something went wrong' };
    });
  });
}

async function answer(handlers: Handlers, message: Envelope, sender: Runtime.MessageSender): Promise<Reply> {
  const name = message.countersign;
  const caller = callerOf(sender);
  if (caller === null || (caller === 'content' && OUR_PAGES_ONLY.has(name))) {
    throw new Error('not to be asked from there');
  }
  const checked = v.safeParse(schemas[name], message.request, { abortEarly: true });
  if (!checked.success) throw new Error(`the request is not as agreed: ${where(checked.issues)}`);
  const handler = handlers[name] as (request: unknown) => Promise<unknown>;
  return { ok: true, value: await handler(checked.output) };
}

// Where it is wrong, never what stood there: a reason may end up on a screen or in a log.
function where(issues: readonly v.BaseIssue<unknown>[]): string {
  return issues.map(issue => v.getDotPath(issue) ?? 'the whole').join(', ');
}

function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    Object.hasOwn(message, 'countersign') &&
    'countersign' in message &&
    typeof message.countersign === 'string' &&
    Object.hasOwn(schemas, message.countersign)
  );
}

import { isReply, type Envelope, type Reply } from './envelope';
import { ExtensionGone, Locked, NoAnswer, Refused, saysAsleep, saysGone } from './errors';
import { ownRuntime } from './own-browser';
import type { Answer, Name, Request } from './protocol';

const sent = new Set<() => void>();

/**
 * Asks the background. Wakes it where it was stopped, and asks once more where it was stopped while answering: every question
 * may be put twice without harm.
 *
 * Throws {@link Refused} when the background says no, {@link Locked} when a PIN is wanted first, {@link NoAnswer} when it says nothing, {@link ExtensionGone} when the
 * extension was updated under this tab.
 */
export async function send<N extends Name>(name: N, request: Request<N>): Promise<Answer<N>> {
  const envelope: Envelope = { countersign: name, request };
  const reply = (await attempt(envelope)) ?? (await attempt(envelope));
  if (!reply) throw new NoAnswer(name);
  for (const listener of sent) listener();
  if (!reply.ok) throw reply.locked ? new Locked(reply.reason) : new Refused(name, reply.reason);
  return reply.value as Answer<N>;
}

/** Calls back after each answer, when the background is known to be awake. */
export function onAnswer(listener: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  sent.add(listener);
  signal.addEventListener('abort', () => sent.delete(listener), { once: true });
}

/** True while this code belongs to the running extension. */
export function extensionThere(): boolean {
  try {
    return Boolean(ownRuntime()?.id);
  } catch {
    return false;
  }
}

// Null when the background was gone. Chrome then rejects, or, where the worker died in mid-answer, answers undefined.
async function attempt(envelope: Envelope): Promise<Reply | null> {
  if (!extensionThere()) throw new ExtensionGone();
  try {
    const reply: unknown = await ownRuntime().sendMessage(envelope);
    return isReply(reply) ? reply : null;
  } catch (error) {
    if (!extensionThere() || saysGone(error)) throw new ExtensionGone();
    if (saysAsleep(error)) return null;
    throw error;
  }
}

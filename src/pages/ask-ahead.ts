import type { Answer, Name, Request } from '../messages/protocol';
import { send } from '../messages/send';

const ahead = new Map<Name, Promise<unknown>>();

/** Asks what the page will want before its code is there. The answer waits for the first one who asks {@link sendUnlessAhead}. */
export function askAhead<N extends Name>(name: N, request: Request<N>): void {
  const answer = send(name, request);
  ahead.set(name, answer);
  // Whoever wants it then asks anew, and hears what is wrong.
  answer.catch(() => ahead.delete(name));
}

/** As `send`, once with the answer that was asked for ahead. */
export function sendUnlessAhead<N extends Name>(name: N, request: Request<N>): Promise<Answer<N>> {
  const answer = ahead.get(name) as Promise<Answer<N>> | undefined;
  ahead.delete(name);
  return answer ?? send(name, request);
}

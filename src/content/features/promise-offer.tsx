import { PromiseOffer } from '../../ui/components/PromiseOffer';
import { rememberFocus } from '../../ui/overlay/focus';
import { createClock } from '../../ui/stores/clock';
import { createPromiseStore } from '../../ui/stores/promise-store';
import { text } from '../../ui/texts';
import { dueWords } from '../../ui/words';
import type { PostedReply } from '../desk';
import type { Feature, FeatureContext } from '../feature';
import { makeFollowUp } from '../make-follow-up';

/** Milliseconds by which two follow-ups differ that are not one. */
const SAME = 60_000;

/** When a reply that X has taken promises a time ("I'll get back to you tomorrow"), a quiet line offers a follow-up for it. */
export const promiseOffer: Feature = {
  id: 'promise-offer',
  start(context) {
    const { desk, report, signal } = context;
    let over = () => {};
    let round = 0;
    desk.onPosted(reply => {
      over();
      const mine = ++round;
      if (reply.followedUp) return;
      findPromise(reply, context)
        .then(found => {
          if (found && mine === round && !signal.aborted) over = offer(found, `promise-${mine}`, context);
        })
        .catch((error: unknown) => report('promise-offer', error));
    }, signal);
    // X hears the key as well: whatever it closes, the offer is no longer wanted. In our own field the line itself hears it.
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape') over();
    };
    window.addEventListener('keydown', leave, { capture: true, signal });
    signal.addEventListener('abort', () => over(), { once: true });
  },
};

interface Found {
  customerId: string;
  postId: string;
  at: number;
}

async function findPromise(reply: PostedReply, { ask }: FeatureContext): Promise<Found | null> {
  const history = await ask('history.read', { handle: reply.customer, limit: 1 });
  if (!history) return null;
  const promise = await ask('promise.find', { text: reply.text, lang: history.lang });
  if (!promise) return null;
  const known = history.followUps.some(({ dueAt }) => Math.abs(dueAt - promise.at) < SAME);
  if (known) return null;
  return { customerId: history.customerId, postId: reply.postId ?? reply.inReplyTo, at: promise.at };
}

// The returned function takes the offer away.
function offer({ customerId, postId, at }: Found, key: string, { ask, desk }: FeatureContext): () => void {
  const life = new AbortController();
  const goBack = rememberFocus();
  const now = createClock({ now: Date.now, signal: life.signal });
  const words = dueWords(at, Date.now());
  const store = createPromiseStore({
    at,
    words,
    understand: typed => ask('when.read', { text: typed }),
    save: ({ at: dueAt, rest }) => makeFollowUp({ customerId, postId, text: rest, dueAt }, { ask }),
  });
  const over = () => {
    life.abort();
    desk.say({ key, text: '' });
  };
  const content = <PromiseOffer store={store} now={now} onBack={goBack} onOver={over} />;
  desk.say({ key, text: text('promise_offer', { when: words }), content });
  return over;
}

/*
By hand, when X has changed:
- answer "we will write tomorrow" from a thread and from a dialog: the line stands beside, not over the next composer
*/

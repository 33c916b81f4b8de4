import type { BrandName } from '../core/brand';
import type { ReplyIntent } from '../core/history/reply';
import { POST_LIMIT, weightedLength } from '../core/signing/length';
import { sign } from '../core/signing/sign';
import type { Press } from '../x/page';
import type { FeatureContext } from './feature';
import { releaseTyped } from './release-typed';

/** Milliseconds after which X's Post button shows what it thinks of a changed text. */
const SETTLING = 60;

/** A reply of a brand that is on its way. */
export interface Sending {
  press: Press;
  /** Id of the post it answers. */
  answered: string;
  brand: BrandName;
  /** Goes out without initials: a part of a reply that has more parts. */
  unsigned?: boolean;
  /** The agent has made a follow-up for what it promises. */
  followedUp?: boolean;
}

/** A press of which the background was told, and whether it is written down there. */
interface Told {
  intent: ReplyIntent;
  written: Promise<boolean>;
}

/**
 * Signs a reply, tells the background of it, lets its press go, and puts it into the history when X took it. Whatever fails on the
 * way, the press goes through: a guard that stumbles must not hold a reply back.
 */
export async function sendSigned(sending: Sending, context: FeatureContext): Promise<void> {
  const { press, unsigned = false } = sending;
  const { composer } = press;
  const letTypeOn = composer.holdKeys();
  const written = composer.text();
  let told: Told | null = null;
  try {
    if (!unsigned && !(await signText(press, context))) {
      press.cancel();
      composer.focus();
      letTypeOn();
      return;
    }
    told = tell(intentOf(sending, context), context);
  } catch (error) {
    context.report('sign-reply', error);
  }
  const gone = releaseTyped(press);
  if (told) void follow(sending, told, context);
  await gone;
  const left = composer.text();
  // Where X said no, the agent goes on before the initials, which come back at the next press.
  const signed = left === sign(written, context.setup.agent.initials) && left.startsWith(written);
  letTypeOn(signed ? { start: written.length, end: left.length } : undefined);
}

// False when the initials made the reply longer than X takes: then there is nothing to let through.
async function signText({ composer, possible }: Press, { setup, desk }: FeatureContext): Promise<boolean> {
  const { initials } = setup.agent;
  const text = composer.text();
  const signed = sign(text, initials);
  if (signed === text) return true;

  const taken = signed.startsWith(text)
    ? await composer.append(signed.slice(text.length))
    : await composer.replace(signed);
  if (!taken) {
    const line = `Posted without ^${initials}: X did not take the initials. Add them in a follow-up.`;
    desk.say({ key: 'unsigned', text: line });
    return true;
  }
  const over = weightedLength(signed) - POST_LIMIT;
  // Paying accounts may write more; X's own button knows. It takes a moment to.
  if (over <= 0 || (await staysPossible(possible))) return true;
  desk.say({
    key: 'unsigned',
    text: `With ^${initials} the reply is ${over} too long. Shorten it, then post.`,
  });
  return false;
}

async function staysPossible(possible: () => boolean): Promise<boolean> {
  await new Promise(resolve => setTimeout(resolve, SETTLING));
  return possible();
}

function intentOf(
  { press: { composer }, answered, brand }: Sending,
  { setup, desk }: FeatureContext,
): ReplyIntent | null {
  const post = composer.answers();
  if (!post) return null;
  const inserted = desk.insertedInto(composer);
  return {
    pressId: crypto.randomUUID(),
    pressedAt: Date.now(),
    brand: brand.handle,
    agentInitials: setup.agent.initials,
    text: composer.text(),
    inReplyTo: answered,
    customer: post.author.handle,
    customerPostedAt: post.postedAt,
    templateIds: inserted.map(({ templateId }) => templateId),
    wordingIds: inserted.map(({ wordingId }) => wordingId),
    draft: inserted.map(({ text }) => text.trim()).join(' '),
  };
}

// The question is out before the press is, and closing the tab does not take it back. The agent does not wait for its answer: what
// the background lost by stopping in between it is told again with the outcome.
function tell(intent: ReplyIntent | null, { ask }: FeatureContext): Told | null {
  return (
    intent && {
      intent,
      written: ask('reply.pressed', intent).then(
        () => true,
        () => false,
      ),
    }
  );
}

async function follow(sending: Sending, { intent, written }: Told, context: FeatureContext) {
  const { press, followedUp = false } = sending;
  const { page, ask, desk, report } = context;
  try {
    const outcome = await page.outcomeOf(press, intent.text);
    if (!(await written) && outcome.kind === 'posted') await ask('reply.pressed', intent);
    if (outcome.kind === 'failed') {
      await ask('reply.failed', { pressId: intent.pressId });
      return;
    }
    desk.clearInserted(press.composer);
    desk.say({ key: 'unsigned', text: '' });
    await ask('reply.posted', {
      pressId: intent.pressId,
      postId: outcome.postId,
      postedAt: outcome.postedAt,
    });
    const { text, customer, inReplyTo } = intent;
    const templated = intent.templateIds.length > 0;
    desk.tellPosted({ text, customer, inReplyTo, postId: outcome.postId, followedUp, templated });
  } catch (error) {
    report('sign-reply', error);
  }
}

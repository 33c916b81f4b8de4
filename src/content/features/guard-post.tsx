import type { Composer, Press } from '../../x/page';
import { senderOf } from '../sender';
import { releaseTyped } from '../release-typed';
import { sendSigned } from '../send-signed';
import { copyText } from '../copy-text';
import { concerns, sayNothingChecked, sitDown, type Sitting } from '../sitting';
import { createSplitParts } from '../split-parts';
import { watchThreads } from '../thread-posts';
import type { Feature, FeatureContext } from '../feature';

/**
 * Looks at a post while it is written and once more at the press, holds the press for what a good colleague would have stopped,
 * signs a reply, lets it go, and puts it into the history when X took it.
 */
export const guardPost: Feature = {
  id: 'guard-post',
  start(context) {
    const { page, desk, signal } = context;
    const sittings = new Map<Composer, Sitting>();
    const parts = createSplitParts(desk, copyText);
    const tellAll = () => sittings.forEach(sitting => sitting.pageChanged());
    const threads = watchThreads(page, tellAll, signal);
    const letGo = async (press: Press, sitting: Sitting) => {
      sitting.released();
      const { composer } = press;
      const answered = composer.answersId();
      const brand = senderOf(composer, context);
      const text = composer.text();
      if (answered === null || !brand) {
        const letTypeOn = composer.holdKeys();
        const gone = releaseTyped(press);
        void followUnsigned(press, text, context, parts.posted);
        await gone;
        letTypeOn();
        return;
      }
      const unsigned = parts.isInner(text);
      await sendSigned({ press, answered, brand, unsigned, followedUp: sitting.followedUp() }, context);
    };

    function sittingAt(composer: Composer): Sitting {
      const known = sittings.get(composer);
      if (known) return known;
      const until = AbortSignal.any([composer.signal, signal]);
      const sitting = sitDown({ composer, context, threads, parts, letGo, until });
      sittings.set(composer, sitting);
      until.addEventListener('abort', () => sittings.delete(composer), { once: true });
      return sitting;
    }

    page.onComposer(composer => void sittingAt(composer), signal);
    page.onPress(press => {
      const sitting = sittingAt(press.composer);
      if (!sitting.guarded()) return false;
      void guard(press, sitting, letGo, context);
      return true;
    }, signal);
    desk.onPosted(({ text }) => parts.posted(text), signal);
    desk.onChange(change => {
      for (const [composer, sitting] of sittings) if (concerns(composer, change)) sitting.pageChanged(true);
    }, signal);
  },
};

// Whatever fails on the way, the press goes through: a guard that stumbles must not hold a post back.
async function guard(
  press: Press,
  sitting: Sitting,
  letGo: (press: Press, sitting: Sitting) => Promise<void>,
  context: FeatureContext,
) {
  const letTypeOn = press.composer.holdKeys();
  try {
    if (!(await isHeld(press, sitting, context))) await letGo(press, sitting);
  } finally {
    letTypeOn();
  }
}

async function isHeld(press: Press, sitting: Sitting, context: FeatureContext): Promise<boolean> {
  try {
    return await sitting.holds(press);
  } catch (error) {
    sayNothingChecked(context);
    context.report('guard-post', error);
    return false;
  }
}

async function followUnsigned(
  press: Press,
  text: string,
  { page }: FeatureContext,
  posted: (text: string) => void,
) {
  const outcome = await page.outcomeOf(press, text);
  if (outcome.kind === 'posted') posted(text);
}

/*
By hand, when X has changed:
- answer from a thread, a dialog, a photo and /compose/post?in_reply_to=, by button, by Ctrl+Enter and by touch, with a placeholder
  in it: held, with the list below the composer; mended, it goes out signed
- answer with 279 characters; answer from a private account; post to nobody
- with a finding below the composer: Tab from the editor goes into the list, Tab at its end to X's buttons
*/

import { SuggestOffer } from '../../ui/components/SuggestOffer';
import { rememberFocus } from '../../ui/overlay/focus';
import { text } from '../../ui/texts';
import type { Feature } from '../feature';

const KEY = 'suggest';
/** Characters of a reply that says enough to be said again. */
const TELLING = 60;

/**
 * When X has taken a reply that was written without a template, a quiet line offers to suggest it as one. Who puts the line away
 * sees it no more in this tab: every reply in the drawer has the same button.
 */
export const suggestReply: Feature = {
  id: 'suggest-reply',
  start({ ask, desk, report, signal }) {
    const over = () => desk.say({ key: KEY, text: '' });
    desk.onPosted(({ postId, templated, text: reply }) => {
      if (postId === null || templated || reply.length < TELLING) return;
      const goBack = rememberFocus();
      const suggest = () => {
        goBack();
        over();
        ask('pages.open', { page: 'suggest', postId }).catch((error: unknown) => report(KEY, error));
      };
      const content = <SuggestOffer postId={postId} onSuggest={suggest} onOver={over} />;
      desk.say({ key: KEY, text: text('suggest_offer'), content });
    }, signal);
    signal.addEventListener('abort', over, { once: true });
  },
};

/*
By hand, when X has changed:
- answer in your own words from a thread and from a dialog: the line stands beside, not over the next composer
*/

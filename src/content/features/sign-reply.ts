import { sendSigned } from '../send-signed';
import { senderOf } from '../sender';
import type { Feature } from '../feature';

/** While it is locked nothing is looked at, and a reply is signed at the press all the same. */
export const signReply: Feature = {
  id: 'sign-reply',
  start(context) {
    context.page.onPress(press => {
      const answered = press.composer.answersId();
      const brand = senderOf(press.composer, context);
      if (!answered || !brand) return false;
      void sendSigned({ press, answered, brand }, context);
      return true;
    }, context.signal);
  },
};

/*
By hand, when X has changed:
- set a PIN, lock, answer from a thread and from a dialog, by button and by Ctrl+Enter
*/

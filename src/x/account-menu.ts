import { senderAvatar } from './composer';
import { around, first } from './selectors';

/**
 * Presses the button that opens X's menu of accounts: in a dialog the sender's picture, where X lets the agent choose by it, else
 * the account at the edge of the page. False where there is none. To be called for a click of the agent only.
 */
export function openAccountMenu(editor: Element): boolean {
  const avatar = senderAvatar(editor);
  const button = (avatar && around(avatar, 'menuButton')) ?? first(editor.ownerDocument, 'switcher');
  if (!button) return false;
  (button as HTMLElement).click();
  return true;
}

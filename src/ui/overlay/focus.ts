import { activeElement } from './hosts';

/**
 * Remembers where the agent is, caret included, and returns a function that brings them back there. It does nothing when
 * that place has left the page.
 */
export function rememberFocus(): () => void {
  const element = activeElement();
  const selection = document.getSelection();
  const editable = element instanceof HTMLElement && element.isContentEditable;
  const range = editable && selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : null;
  return () => {
    if (!(element instanceof HTMLElement) || !element.isConnected) return;
    element.focus({ preventScroll: true });
    if (!range || !element.contains(range.startContainer)) return;
    const present = document.getSelection();
    present?.removeAllRanges();
    present?.addRange(range);
  };
}

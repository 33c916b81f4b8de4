import { copyOf } from './copy-event';
import { holdsNode, insideOf, shutAll, type Inside } from './hosts';
import { namesOurNode, withoutNames } from './firefox-names';

/** Our handlers need these; the page must not have them (a key, what was typed, that a field of ours has the focus). */
const HANDED_ON = words(`keydown keyup input compositionstart compositionupdate compositionend
  focus focusin blur focusout`);

/** Nobody of ours listens to these; what the browser does by itself (typing, caret, paste, focus by click) goes on. */
const HIDDEN = words(`keypress beforeinput textInput paste copy cut beforecopy beforecut beforepaste
  select selectstart selectionchange change DOMActivate scroll scrollend wheel mousewheel DOMMouseScroll MozMousePixelScroll
  dragstart drag dragend dragenter dragover dragleave drop
  pointerdown pointerup pointercancel pointermove pointerrawupdate pointerover pointerout pointerenter pointerleave
  gotpointercapture lostpointercapture mousedown mouseup mousemove mouseover mouseout mouseenter mouseleave
  dblclick auxclick contextmenu touchstart touchmove touchend touchcancel`);

let sealed = false;

/**
 * Hides what happens in our UI from the page's listeners. To be called once, at document_start: on the window the first
 * listener wins, also against X's shortcuts, which listen in the capture phase. Events that a script made are left
 * alone: the page cannot aim them into a closed root, and ours do not leave it.
 */
export function sealEvents(signal: AbortSignal): void {
  sealed = true;
  signal.addEventListener('abort', () => (sealed = false), { once: true });
  for (const type of HANDED_ON) window.addEventListener(type, handOn, { capture: true, signal });
  for (const type of HIDDEN) window.addEventListener(type, hide, { capture: true, signal, passive: true });
  window.addEventListener('click', passClick, { capture: true, signal });
  watchDocument(signal);
}

/** The part of the seal that every root of ours carries. */
export function sealRoot(inside: Inside): void {
  inside.root.addEventListener('click', event => event.stopPropagation());
  inside.root.addEventListener('focusin', event => watchFocus(inside, event), { capture: true });
}

function handOn(event: Event): void {
  if (!fromUser(event)) return;
  const inside = insideOf(event.target);
  if (!inside) return withoutNames(event);
  event.stopImmediatePropagation();
  pass(event, innerTarget(inside, event.type));
}

function hide(event: Event): void {
  if (!event.isTrusted) return;
  if (insideOf(event.target)) event.stopImmediatePropagation();
  else withoutNames(event);
}

// A click must reach the very element that was meant, and a screen reader clicks without a place and without focus. So it
// walks into our tree and is stopped on its way out. In Firefox it would name that element to the page, and to us; there our
// handlers run when it is over, for what they change can make the page's observers run, which would see the name too.
function passClick(event: Event): void {
  const inside = event.isTrusted ? insideOf(event.target) : undefined;
  const target = inside && namesOurNode(event);
  if (!target || !holdsNode(inside, target)) return;
  event.stopImmediatePropagation();
  setTimeout(() => target.dispatchEvent(copyOf(event)));
}

function pass(event: Event, target: EventTarget | null): void {
  if (!target) return;
  const copy = copyOf(event);
  target.dispatchEvent(copy);
  if (copy.defaultPrevented) event.preventDefault();
}

// Chromium does not trust its own compositionend, which carries what was typed.
function fromUser(event: Event): boolean {
  return event.isTrusted || event.type === 'compositionend';
}

function innerTarget({ root, lastFocused }: Inside, type: string): EventTarget | null {
  const leaving = type === 'blur' || type === 'focusout';
  if (!leaving && root.activeElement) return root.activeElement;
  return lastFocused && root.contains(lastFocused) ? lastFocused : root.firstElementChild;
}

// document.open takes all listeners away, ours in the shadow trees too. It also replaces the root element, which X never does.
function watchDocument(signal: AbortSignal): void {
  const observer = new MutationObserver(records => {
    const gone = records.some(record =>
      Array.from(record.removedNodes).some(node => node instanceof Element),
    );
    if (gone) shutAll();
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}

// A real focus event from outside never gets this far: the seal stops it and hands on a copy. When one does, the page has
// carried our host into a frame, where it could listen. Then we leave.
function watchFocus(inside: Inside, event: Event): void {
  if (sealed && event.isTrusted && event.composedPath().at(-1) !== inside.root) {
    inside.leave();
    return;
  }
  if (event.target instanceof Element) inside.lastFocused = event.target;
}

function words(text: string): string[] {
  return text.split(/\s+/);
}

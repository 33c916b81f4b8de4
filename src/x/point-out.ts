import { CORRECTABLE, type Correctable } from './corrections';
import { describeElement, drawPointer, type Pointer } from './pointer';

interface PointingDeps {
  part: Correctable;
  /** What to do, in the language of whoever points. */
  hint: string;
  /** Gives up when it aborts. */
  signal: AbortSignal;
  /** For tests that look inside. */
  mode: ShadowRootMode;
}

// While somebody points, X hears of no press and no key. Wheel and scrolling stay.
const PRESSES = (
  'pointerdown pointerup mousedown mouseup click dblclick auxclick contextmenu ' +
  'touchstart touchend keydown keyup keypress beforeinput paste drop'
).split(' ');

/** Milliseconds for the second click of a double click, and for keys to come up. */
const AFTER_CHOICE = 500;

/**
 * Lets somebody point at an element of X's page, by pointer or by keys: arrows and Tab go to what is around, inside and beside,
 * Enter or a click chooses, Escape leaves. Resolves with null when nothing was chosen.
 */
export function pointOut(document: Document, deps: PointingDeps): Promise<Element | null> {
  return new Promise(resolve => {
    const life = new AbortController();
    const presses = new AbortController();
    const pointer = drawPointer(document, deps, life.signal);
    const view = document.defaultView ?? window;
    let aimed: Element | null = null;

    function aim(element: Element | null) {
      if (!element) return;
      aimed = element;
      pointer.show(element, describeElement(element));
    }

    function end(element: Element | null) {
      if (life.signal.aborted) return;
      life.abort();
      view.setTimeout(() => presses.abort(), AFTER_CHOICE);
      resolve(element);
    }

    function onPress(event: Event) {
      // A key that is pressed anew is meant for what comes now; one that is still down is not.
      const { type, repeat } = event as KeyboardEvent;
      if (life.signal.aborted && type === 'keydown' && !repeat) return;
      event.stopImmediatePropagation();
      if (!isBrowsers(event)) event.preventDefault();
      if (life.signal.aborted) return;
      if (event.type === 'click') end(elementAt(pointer, event as MouseEvent, deps.part) ?? aimed);
      if (event.type === 'keydown') onKey(event as KeyboardEvent);
    }

    function onKey({ key, shiftKey }: KeyboardEvent) {
      if (key === 'Escape') end(null);
      else if (key === 'Enter' && aimed) end(aimed);
      else aim(step(aimed ?? document.body, key === 'Tab' && shiftKey ? 'ArrowUp' : key));
    }

    const options = { capture: true, signal: life.signal };
    for (const type of PRESSES)
      view.addEventListener(type, onPress, { capture: true, passive: false, signal: presses.signal });
    view.addEventListener(
      'pointermove',
      event => {
        event.stopImmediatePropagation();
        aim(elementAt(pointer, event, deps.part));
      },
      options,
    );
    view.addEventListener('scroll', () => aim(aimed), options);
    deps.signal.addEventListener('abort', () => end(null), { once: true });
    if (deps.signal.aborted) end(null);
  });
}

// Reloading, another tab: not X's.
function isBrowsers(event: Event): boolean {
  const { type, ctrlKey, metaKey, key } = event as KeyboardEvent;
  return type === 'keydown' && (ctrlKey || metaKey || /^F\d+$/.test(key)) && key !== 'Enter';
}

// What lies under the pointer is mostly some word inside of what is meant.
function elementAt(pointer: Pointer, { clientX, clientY }: MouseEvent, part: Correctable): Element | null {
  const under = pointer.under(clientX, clientY);
  return under && (under.closest(LIFT[part] ?? (CORRECTABLE[part] || '*')) ?? under);
}

const LIFT: Partial<Record<Correctable, string>> = {
  post: 'article:has(time), [data-testid]:has(time):has([role="group"])',
  permalinkTime: 'time',
  text: '[data-testid]:not(:has(time))',
  author: '[data-testid]',
  avatar: '[data-testid]',
  sendButton: 'button, [role="button"]',
  toast: '[data-testid], [role="alert"]',
};

function step(from: Element, key: string): Element | null {
  const { body } = from.ownerDocument;
  switch (key) {
    case 'ArrowUp':
      return from.parentElement && from !== body ? from.parentElement : null;
    case 'ArrowDown':
    case 'Tab':
      return from.firstElementChild;
    case 'ArrowLeft':
      return from.previousElementSibling;
    case 'ArrowRight':
      return from.nextElementSibling;
    default:
      return null;
  }
}

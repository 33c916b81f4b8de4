/** The frame that follows the pointer, with words about what it frames. */
export interface Pointer {
  show(element: Element, words: string): void;
  /** X's element at this place of the window, null where there is none. */
  under(x: number, y: number): Element | null;
}

interface PointerDeps {
  hint: string;
  mode: ShadowRootMode;
}

const COVER = 'position:fixed;inset:0;z-index:2147483647;';
const PANE = 'position:absolute;inset:0;cursor:crosshair;outline:none;';
const FRAME =
  'position:absolute;border:2px solid #0f6674;outline:2px solid #fff;border-radius:4px;background:rgb(15 102 116 / 12%);pointer-events:none;';
const WORDS =
  'position:absolute;inset-block-end:16px;inset-inline:16px;margin:auto;width:fit-content;padding:8px 14px;border-radius:8px;background:#15181b;color:#fff;font:15px/22px system-ui,sans-serif;pointer-events:none;overflow-wrap:anywhere;';

/** Lays a pane over the page that takes every press, until the signal aborts. The page sees one plain box and nothing in it. */
export function drawPointer(document: Document, { hint, mode }: PointerDeps, signal: AbortSignal): Pointer {
  const host = document.createElement('div');
  host.style.cssText = COVER;
  const root = host.attachShadow({ mode });
  const pane = box(document, PANE);
  pane.tabIndex = 0;
  // A screen reader hands its keys on.
  pane.setAttribute('role', 'application');
  pane.setAttribute('aria-label', hint);
  const frame = box(document, `${FRAME}display:none;`);
  const words = box(document, WORDS);
  words.setAttribute('role', 'status');
  words.dir = 'auto';
  words.textContent = hint;
  root.append(pane, frame, words);
  document.documentElement.append(host);
  pane.focus({ preventScroll: true });
  signal.addEventListener('abort', () => host.remove(), { once: true });

  return {
    show(element, about) {
      const { left, top, width, height } = element.getBoundingClientRect();
      frame.style.cssText = `${FRAME}left:${left}px;top:${top}px;width:${width}px;height:${height}px;`;
      words.textContent = `${about} · ${hint}`;
    },
    under(x, y) {
      host.style.pointerEvents = 'none';
      const found = document.elementFromPoint(x, y);
      host.style.pointerEvents = '';
      return found === host || found === document.documentElement ? null : found;
    },
  };
}

/** An element in few words, none of them anybody's: `article "tweet"`. */
export function describeElement(element: Element): string {
  const name = element.getAttribute('data-testid') ?? element.getAttribute('role');
  return name === null ? `<${element.localName}>` : `<${element.localName}> ${name}`;
}

function box(document: Document, style: string): HTMLElement {
  const element = document.createElement('div');
  element.style.cssText = style;
  return element;
}

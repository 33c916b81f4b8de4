import type { Page } from 'playwright-core';

/** What the list has to show. */
export interface Shown {
  /** Rows in all, drawn or not. */
  count: number;
  /** Id of the first template, null for none. */
  first: string | null;
}

/** Milliseconds from the press of a key, or from the file's arrival. */
export interface Seen {
  /** Until the lines stand in the page, laid out. */
  dom: number;
  /** Until the frame that shows them was drawn. */
  paint: number;
}

/**
 * Source that watches our page from its beginning. It looks as soon as something in the page changed, and once more in a task of its own
 * for what the page does without changing (a focus), lays the page out, and takes the time; then it waits for the frame. A look that
 * came by a task only would often wait for the frame that the change itself asked for.
 */
export const PROBE = `
  globalThis.probe = (() => {
    let started = 0;
    let wanted = null;
    let seen = null;
    let planned = false;
    const tasks = new MessageChannel();
    const frames = new MessageChannel();
    const isThere = () => {
      if (!wanted || started === 0 || !wanted.there()) return false;
      document.body.getBoundingClientRect();
      const dom = performance.now() - started;
      wanted = null;
      requestAnimationFrame(() => {
        frames.port1.onmessage = () => seen({ dom, paint: performance.now() - started });
        frames.port2.postMessage(null);
      });
      return true;
    };
    tasks.port1.onmessage = () => {
      planned = false;
      isThere();
    };
    const look = () => {
      if (isThere() || planned || !wanted || started === 0) return;
      planned = true;
      tasks.port2.postMessage(null);
    };
    new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    addEventListener('keydown', event => { started = event.timeStamp; }, true);
    addEventListener('change', event => { started = performance.now(); }, true);
    addEventListener('input', look);
    const wait = (there, from) => {
      started = from;
      const result = new Promise(resolve => { seen = resolve; });
      wanted = { there };
      globalThis.probed = result;
      look();
    };
    const shows = ({ count, first }, words) => {
      const link = document.querySelector('.templates .template-open');
      const field = document.querySelector('#search-library');
      if (words !== null && field?.value !== words) return false;
      if (count === 0) return !link;
      return link !== null && decodeURIComponent(link.getAttribute('href')).endsWith('/' + first) &&
        link.closest('li').getAttribute('aria-setsize') === String(count);
    };
    return {
      /** The list, after the next key made the field say these words. */
      list: (shown, words) => wait(() => shows(shown, words), 0),
      /** The list of a page that opens, with the field ready for the first letter. */
      opened: count => wait(() => document.activeElement?.id === 'search-library' &&
        document.querySelector('.template')?.getAttribute('aria-setsize') === String(count), 1e-9),
      /** The first lines of what a file would do. */
      plan: () => wait(() => document.querySelector('.plan .plan-line') !== null, 0),
    };
  })();`;

/** What the probe saw of what it was told to wait for. */
export function seenBy(page: Page): Promise<Seen> {
  return page.evaluate<Seen>('probed');
}

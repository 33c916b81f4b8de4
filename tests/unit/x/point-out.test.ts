// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pointOut } from '../../../src/x/point-out';
import { listHtml, postHtml } from '../../support/markup';

let life: AbortController;
let heard: string[];
let pageLife: AbortController;

beforeEach(() => {
  life = new AbortController();
  pageLife = new AbortController();
  heard = [];
  document.body.innerHTML = listHtml([postHtml()]);
  for (const type of ['click', 'keydown', 'pointerdown'])
    document.addEventListener(type, () => heard.push(type), { capture: true, signal: pageLife.signal });
});
afterEach(async () => {
  life.abort();
  pageLife.abort();
  // What comes right behind a choice is kept from X, too.
  await new Promise(resolve => setTimeout(resolve, 600));
});

const start = (part: 'post' | 'text' = 'post') =>
  pointOut(document, { part, hint: 'Point at it', mode: 'closed', signal: life.signal });
const press = (key: string, more: KeyboardEventInit = {}) =>
  document.body.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
  );
const under = (selector: string) => {
  const element = document.querySelector(selector);
  document.elementFromPoint = () => element;
};
const pointer = (type: string) =>
  document.documentElement.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
const panes = () => [...document.documentElement.children].filter(({ localName }) => localName === 'div');

describe('pointOut', () => {
  it('takes the post around what is under the pointer, and X hears of no press', async () => {
    const chosen = start();
    under('[data-testid="tweetText"]');
    for (const type of ['pointermove', 'pointerdown', 'click', 'click']) pointer(type);

    expect(await chosen).toBe(document.querySelector('article'));
    expect(heard).toEqual([]);
    expect(panes()).toEqual([]);
  });

  it('is walked by keys, and Enter chooses', async () => {
    const chosen = start('text');
    under('[data-testid="tweetText"]');
    pointer('pointermove');
    press('ArrowUp');
    press('Tab');
    press('Tab', { shiftKey: true });
    press('Enter');

    expect(await chosen).toBe(document.querySelector('[data-testid="tweetText"]')?.parentElement);
    expect(heard).toEqual([]);
  });

  it('ends with nothing at Escape, and when our own page is gone', async () => {
    const left = start();
    press('Escape');
    expect(await left).toBeNull();

    const gone = start();
    life.abort();
    expect(await gone).toBeNull();
    expect(panes()).toEqual([]);
  });

  it('shows the page one plain box', () => {
    void start();
    const [pane, ...others] = panes();

    expect(others).toEqual([]);
    expect(pane?.shadowRoot).toBeNull();
    expect(pane?.getAttributeNames()).toEqual(['style']);
    expect(pane?.textContent).toBe('');
  });
});

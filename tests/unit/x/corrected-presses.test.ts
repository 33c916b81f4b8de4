// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { Press } from '../../../src/x/page';
import { correct } from '../../../src/x/selectors';
import { listHtml, snowflake } from '../../support/markup';
import { dialogHtml, draftHtml, inlineHtml } from '../../support/markup-composer';
import { frames, startPage, type MarkupPage } from '../../support/markup-page';

const id = snowflake(7);
let shown: MarkupPage;
let presses: Press[];

afterEach(() => {
  shown.end();
  correct([], document);
});

/** A page on which X's Post button is found by nothing of ours, and a stranger's idea of what it is. */
async function start(html: string, find: string[], others: string[] = []) {
  // Neither its test id nor its place is left.
  const changed = html
    .replaceAll(/data-testid="tweetButton\w*"/g, 'data-testid="go"')
    .replaceAll('</button></div></div>', '</button><i></i></div><b></b></div>');
  shown = startPage(changed, `/ada/status/${id}`);
  presses = [];
  shown.page.onPress(press => presses.push(press) > 0, shown.signal);
  await frames();
  shown.page.correct([
    { part: 'sendButton', find },
    ...others.map(part => ({ part, find: ['textarea[name="description"]', '[data-testid="form"]'] })),
  ]);
  await frames();
}

function isHeld(selector: string): boolean {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true });
  document.querySelector(selector)?.dispatchEvent(event);
  return event.defaultPrevented;
}

const hello = { editor: draftHtml(['Hello']) };
const button = (name: string, inside = 'Press') =>
  `<button type="button" data-testid="${name}"><span>${inside}</span></button>`;

describe('a press where a correction names the Post button', () => {
  it.each([
    ['an answer box', listHtml([inlineHtml({ id }, hello)])],
    ['a dialog', dialogHtml({ id }, hello)],
  ])('is held in %s, where it is right', async (_, html) => {
    await start(html, []);
    expect(isHeld('[data-testid="go"]')).toBe(false);

    shown.page.correct([{ part: 'sendButton', find: ['[data-testid="go"]'] }]);
    await frames();
    expect(isHeld('[data-testid="go"]')).toBe(true);
    expect(presses).toHaveLength(1);
    expect(shown.errors).toEqual([]);
  });

  it.each([
    ['in another row', listHtml([inlineHtml({ id }, hello), button('other')])],
    [
      'before the editor',
      dialogHtml({ id }, hello).replace(/<button data-testid="app-bar-close"><\/button>/, button('other')),
    ],
    ['in what is attached', dialogHtml({ id }, { ...hello, attachments: button('other') })],
    [
      'with a picture for a name',
      dialogHtml({ id }, hello).replace('<nav>', `<nav>${button('other', '<svg></svg>')}`),
    ],
    ['outside of the dialog', `${button('other')}${dialogHtml({ id }, hello)}`],
    ['behind the dialog', `${dialogHtml({ id }, hello)}${button('other')}`],
  ])('goes to X when it is on a button %s', async (_, html) => {
    await start(html, ['[data-testid="other"]']);

    expect(document.querySelector('[data-testid="other"]')).not.toBeNull();
    expect(isHeld('[data-testid="other"]')).toBe(false);
    expect(presses).toEqual([]);
    expect(shown.errors).toEqual([]);
  });

  it('goes to X in a form that is no composer, whatever is said of its field', async () => {
    const form = `<div id="layers"><div role="dialog"><div data-testid="form"><textarea name="description">Hi</textarea>
      ${button('other')}</div></div></div>`;
    await start(form, ['[data-testid="other"]'], ['editor', 'inlineReply', 'cell']);

    expect(isHeld('[data-testid="other"]')).toBe(false);
    expect(presses).toEqual([]);
  });

  it('goes to X on any other button while X’s own stands there', async () => {
    const html = dialogHtml({ id }, hello).replace('<nav></nav>', `<nav></nav>${button('other')}`);
    shown = startPage(html, `/ada/status/${id}`);
    presses = [];
    shown.page.onPress(press => presses.push(press) > 0, shown.signal);
    shown.page.correct([{ part: 'sendButton', find: ['[data-testid="other"]'] }]);
    await frames();

    expect(isHeld('[data-testid="other"]')).toBe(false);
    expect(isHeld('[data-testid="tweetButton"]')).toBe(true);
  });
});

// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Composer, Press } from '../../../src/x/page';
import { listHtml, snowflake } from '../../support/markup';
import { draftHtml, inlineHtml } from '../../support/markup-composer';
import { frames, startPage, type MarkupPage } from '../../support/markup-page';

const id = snowflake(7);
let shown: MarkupPage;
let heardByX: string[];
let presses: Press[];
let composers: Composer[];

function start(enabled = true) {
  const editor = draftHtml(['Hello']);
  shown = startPage(listHtml([inlineHtml({ id }, { editor, enabled })]), `/ada/status/${id}`);
  heardByX = [];
  presses = [];
  composers = [];
  const listen = (type: string) =>
    document.body.addEventListener(type, () => heardByX.push(type), { signal: shown.signal });
  ['click', 'keydown'].forEach(listen);
  return frames();
}

const button = () =>
  document.querySelector<HTMLButtonElement>('[data-testid="tweetButtonInline"]') as HTMLButtonElement;
const editor = () => document.querySelector<HTMLElement>('[contenteditable]') as HTMLElement;
const wait = (ms: number) =>
  new Promise(resolve => {
    setTimeout(resolve, ms);
  });
function key(options: KeyboardEventInit) {
  editor().dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...options }),
  );
}
function findComposers() {
  shown.page.onComposer(composer => composers.push(composer), shown.signal);
  return frames();
}
function hold(answer: () => boolean = () => true) {
  shown.page.onPress(press => {
    presses.push(press);
    return answer();
  }, shown.signal);
}

describe('onPress', () => {
  beforeEach(() => start());
  afterEach(() => shown.end());

  it('holds a press on the button, and lets it through once', () => {
    hold();
    button().firstElementChild?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    expect(heardByX).toEqual([]);
    expect(presses).toMatchObject([{ via: 'button' }]);

    void presses[0]?.release();
    void presses[0]?.release();
    expect(heardByX).toEqual(['click']);
    expect(presses).toHaveLength(1);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }])(
    'holds the keys %j, and lets them through as a press on the button',
    keys => {
      hold();
      key(keys);
      expect(heardByX).toEqual([]);
      expect(presses).toMatchObject([{ via: 'keys' }]);

      void presses[0]?.release();
      expect(heardByX).toEqual(['click']);
    },
  );

  it('leaves lines, other keys and words that are being composed alone', () => {
    hold();
    key({});
    key({ key: 'a', ctrlKey: true });
    key({ ctrlKey: true, isComposing: true });

    expect([heardByX.length, presses.length]).toEqual([3, 0]);
  });

  it('lets a press through when the listener wants so', () => {
    hold(() => false);
    button().click();

    expect(heardByX).toEqual(['click']);
  });

  it('lets a press through when any listener throws', () => {
    hold();
    hold(() => {
      throw new Error('boom');
    });
    button().click();

    expect(heardByX).toEqual(['click']);
    expect(shown.errors).toHaveLength(1);
    void presses[0]?.release();
    expect(heardByX).toEqual(['click']);
  });

  it('holds nothing without a listener', () => {
    button().click();
    key({ ctrlKey: true });

    expect(heardByX).toEqual(['click', 'keydown']);
  });

  it('takes two presses of an impatient hand for one', () => {
    hold();
    button().click();
    button().click();
    key({ ctrlKey: true });
    void presses[0]?.release();
    button().click();

    expect(presses).toHaveLength(1);
    expect(heardByX).toEqual(['click']);
  });

  it('hears the next reply at once, when X took the one before', () => {
    hold();
    button().click();
    void presses[0]?.release();
    const words = editor().querySelector('[data-text="true"]');
    if (words) words.textContent = 'Another reply';
    key({ ctrlKey: true });

    expect(presses).toHaveLength(2);
  });

  it('hears a later press anew, after which the earlier one cannot be released', async () => {
    hold();
    button().click();
    await wait(520);
    button().click();
    expect(presses).toHaveLength(2);

    void presses[0]?.release();
    expect(heardByX).toEqual([]);
    void presses[1]?.release();
    expect(heardByX).toEqual(['click']);
  });

  it.each(['keys', 'button'] as const)(
    'keeps a press by %s until what was typed before it stands in the editor',
    async via => {
      const typed: string[] = [];
      await findComposers();
      hold(() => typed.push(composers[0]?.text() ?? '') > 0);
      // X takes what is put in, and switches its button off and on meanwhile.
      button().setAttribute('aria-disabled', 'true');
      window.addEventListener(
        'textready',
        event => {
          const words = editor().querySelector('[data-text="true"]') as HTMLElement;
          setTimeout(() => (words.textContent += (event as CustomEvent<string>).detail), 30);
          setTimeout(() => button().removeAttribute('aria-disabled'), 60);
        },
        { capture: true, signal: shown.signal },
      );
      const letTypeOn = composers[0]?.holdKeys();
      for (const letter of ' Ada') key({ key: letter });
      letTypeOn?.();
      if (via === 'keys') key({ ctrlKey: true });
      else button().dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      expect([heardByX, presses]).toEqual([[], []]);

      await wait(250);
      expect(typed).toEqual(['Hello Ada']);
      expect(presses).toMatchObject([{ via }]);
      void presses[0]?.release();
      expect(heardByX).toEqual(['click']);
    },
  );

  it('presses itself where nobody holds what followed letters on their way', async () => {
    await findComposers();
    hold(() => false);
    window.addEventListener(
      'textready',
      event => {
        const words = editor().querySelector('[data-text="true"]') as HTMLElement;
        words.textContent += (event as CustomEvent<string>).detail;
      },
      { capture: true, signal: shown.signal },
    );
    const letTypeOn = composers[0]?.holdKeys();
    key({ key: '.' });
    key({ ctrlKey: true });
    // X may have taken the focus from the editor.
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true }),
    );
    expect(heardByX).toEqual([]);
    letTypeOn?.();
    await wait(200);
    expect(heardByX).toEqual(['click']);
  });

  it('waits with a release until X has its button on again', async () => {
    hold();
    button().click();
    button().setAttribute('aria-disabled', 'true');
    void presses[0]?.release();
    await wait(40);
    expect(heardByX).toEqual([]);

    button().removeAttribute('aria-disabled');
    await wait(40);
    expect(heardByX).toEqual(['click']);
  });

  it('gives a release up when X took the text by an earlier press and another is begun', async () => {
    hold();
    key({ ctrlKey: true });
    button().setAttribute('disabled', '');
    const released = presses[0]?.release();
    const words = editor().querySelector('[data-text="true"]') as HTMLElement;
    words.textContent = 'N';
    button().removeAttribute('disabled');
    await expect(released).resolves.toBe(false);
    expect(heardByX).toEqual([]);
  });

  it('lets the keys through when there is no button to release them by', () => {
    hold();
    document.querySelector('[data-testid="toolBar"]')?.remove();
    key({ ctrlKey: true });

    expect(heardByX).toEqual(['keydown']);
  });

  it('hears a composer that came this very moment', () => {
    document.body.innerHTML = listHtml([inlineHtml({ id })]);
    hold();
    button().click();

    expect(presses).toHaveLength(1);
  });
});

describe('a button that is off', () => {
  it('is no press', async () => {
    await start(false);
    hold();
    button().dispatchEvent(new MouseEvent('click', { bubbles: true }));
    key({ ctrlKey: true });

    expect(presses).toEqual([]);
    expect(heardByX).toContain('keydown');
    shown.end();
  });
});

// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { Composer } from '../../../src/x/page';
import { cellHtml, listHtml, postHtml, quoteHtml, snowflake } from '../../support/markup';
import { composerHtml, dialogHtml, draftHtml, inlineHtml } from '../../support/markup-composer';
import { frames, startPage, type MarkupPage } from '../../support/markup-page';

let shown: MarkupPage | null = null;
afterEach(() => shown?.end());

async function composersOf(html: string, path?: string): Promise<Composer[]> {
  shown = startPage(html, path);
  const composers: Composer[] = [];
  shown.page.onComposer(composer => composers.push(composer), shown.signal);
  await frames();
  expect(shown.errors).toEqual([]);
  return composers;
}

const id = snowflake(7);
const inline = () => listHtml([inlineHtml({ handle: 'ada', id }, { editor: draftHtml(['A', '', 'B']) })]);

describe('onComposer', () => {
  it('tells of an inline answer box: whom it answers, who sends, what it says', async () => {
    const [composer] = await composersOf(inline(), `/ada/status/${id}`);

    expect(composer?.answers()).toMatchObject({ id, author: { handle: 'ada' } });
    expect(composer?.answersId()).toBe(id);
    expect(composer?.account()).toBe('acme');
    expect(composer?.kind).toBe('draft');
    expect(composer?.text()).toBe('A\n\nB');
    expect(composer?.dialog).toBeNull();
    expect(composer?.box.querySelector('[data-testid="tweetButtonInline"]')).not.toBeNull();
    expect(composer?.box.querySelector('article')).toBeNull();
  });

  it('answers nobody while the address is about another post', async () => {
    const [composer] = await composersOf(inline(), `/ada/status/${snowflake(8)}`);

    expect(composer?.answersId()).toBeNull();
  });

  it('answers the post above the editor in a dialog', async () => {
    const [composer] = await composersOf(dialogHtml({ handle: 'bob', id }), '/compose/post');

    expect(composer?.answers()).toMatchObject({ id, author: { handle: 'bob' } });
    expect(composer?.dialog?.getAttribute('role')).toBe('dialog');
    expect(composer?.account()).toBe('acme');
  });

  it('does not answer a post that it quotes', async () => {
    const attachments = quoteHtml() + postHtml({ handle: 'bob', id });
    const [composer] = await composersOf(dialogHtml(null, { attachments }), '/compose/post');

    expect(composer?.answersId()).toBeNull();
  });

  it('answers the post that the address names, also where only the list behind shows it', async () => {
    const html = listHtml([postHtml({ handle: 'ada', id })]) + dialogHtml(null);
    const [composer] = await composersOf(html, `/compose/post?in_reply_to=${id}`);

    expect(composer?.answersId()).toBe(id);
    expect(composer?.answers()?.author.handle).toBe('ada');
  });

  it('does not take the box behind a dialog for the one that the address speaks of', async () => {
    const home = `<div data-testid="primaryColumn">${composerHtml()}</div>`;
    const composers = await composersOf(home + dialogHtml(null), `/compose/post?in_reply_to=${id}`);

    expect(composers.map(composer => composer.answersId())).toEqual([null, id]);
  });

  it('knows the id alone where no page shows the post', async () => {
    const [composer] = await composersOf(dialogHtml(null), `/compose/post?in_reply_to=${id}`);

    expect(composer?.answersId()).toBe(id);
    expect(composer?.answers()).toBeNull();
  });

  it('answers nobody when address and dialog disagree', async () => {
    const [composer] = await composersOf(dialogHtml({ id }), `/compose/post?in_reply_to=${snowflake(9)}`);

    expect(composer?.answersId()).toBeNull();
  });

  it('answers nobody from the box on top of a list', async () => {
    const html = `<div data-testid="primaryColumn">${composerHtml()}<section role="region">${cellHtml(postHtml())}</section></div>`;
    const [composer] = await composersOf(html, '/home');

    expect(composer?.answersId()).toBeNull();
    expect(composer?.account()).toBe('acme');
  });

  it('does not take the avatar of the answered post for the sender', async () => {
    const html = dialogHtml({ handle: 'bob' }).replace(
      'UserAvatar-Container-acme',
      'UserAvatar-Container-unknown',
    );
    const [composer] = await composersOf(html.replaceAll('href="/acme"', ''), '/compose/post');

    expect(composer?.account()).toBeNull();
  });

  it('finds the editor inside an element that only carries its name', async () => {
    const editor = `<div data-testid="tweetTextarea_0">${draftHtml([''], 'renamed')}</div>`;
    const composers = await composersOf(listHtml([inlineHtml({ id }, { editor })]), `/ada/status/${id}`);

    expect(composers).toHaveLength(1);
    expect(composers[0]?.editor.getAttribute('data-testid')).toBe('renamed');
  });

  it('still finds editor, button and answered post when X drops all test ids of composers', async () => {
    const html = inline().replaceAll(
      / data-testid="(?:tweetTextarea_0|tweetButtonInline|inline_reply_offscreen)"/g,
      '',
    );
    const [composer] = await composersOf(html, `/ada/status/${id}`);

    expect(composer?.answersId()).toBe(id);
    expect(composer?.box.querySelector('button')).not.toBeNull();
  });

  it('knows a plain field, and an editor that it does not know', async () => {
    const plain = '<textarea data-testid="tweetTextarea_0">Hi</textarea>';
    const strange = '<div data-testid="tweetTextarea_0" contenteditable="true"><p>Hi</p></div>';
    const [first] = await composersOf(dialogHtml(null, { editor: plain }), '/compose/post');
    expect([first?.kind, first?.text()]).toEqual(['textarea', 'Hi']);
    shown?.end();

    const [second] = await composersOf(dialogHtml(null, { editor: strange }), '/compose/post');
    expect(second?.kind).toBe('unknown');
    await expect(second?.insert('Hello')).resolves.toBe(false);
    expect(second?.editor.textContent).toBe('Hi');
  });

  it('leaves Chat and the reading view of articles alone', async () => {
    const chat =
      '<div data-testid="dm-container"><textarea data-testid="dm-composer-textarea"></textarea><div role="textbox" contenteditable="true" aria-multiline="true"></div></div>';
    const reading =
      '<div class="DraftEditor-root"><div contenteditable="false" data-testid="longformRichTextComponent"></div></div>';

    expect(await composersOf(chat + reading, '/i/chat')).toEqual([]);
  });

  it('aborts the signal of a composer that left, and tells of the next', async () => {
    const composers = await composersOf(dialogHtml({ id }), '/compose/post');
    document.querySelector('#layers')?.remove();
    await frames();
    expect(composers[0]?.signal.aborted).toBe(true);

    document.body.insertAdjacentHTML('beforeend', dialogHtml({ id }));
    await frames();
    expect(composers).toHaveLength(2);
  });

  it('tells of changed text', async () => {
    const [composer] = await composersOf(inline(), `/ada/status/${id}`);
    const texts: string[] = [];
    composer?.onText(text => texts.push(text), new AbortController().signal);
    const words = composer?.editor.querySelector('[data-text]');
    if (words) words.textContent = 'Dear A';
    await frames();

    expect(texts).toEqual(['Dear A\n\nB']);
  });

  it('puts text into a plain field at the caret, at the end, instead of all, and before the caret', async () => {
    const [composer] = await composersOf(
      dialogHtml(null, { editor: '<textarea data-testid="tweetTextarea_0">Hello</textarea>' }),
      '/compose/post',
    );
    const field = composer?.editor as HTMLTextAreaElement;
    document.execCommand = () => false;
    field.focus();
    field.setSelectionRange(0, 0);

    expect(await composer?.insert('Oh. ')).toBe(true);
    expect(await composer?.append(' ^JD')).toBe(true);
    expect(field.value).toBe('Oh. Hello ^JD');
    expect(await composer?.replaceBeforeCaret(3, '^MK')).toBe(true);
    expect(await composer?.replaceBeforeCaret(300, 'no')).toBe(false);
    expect(composer?.caret()).toEqual({ start: 13, end: 13 });
    expect(field.value).toBe('Oh. Hello ^MK');
    expect(await composer?.replace('New\nwords')).toBe(true);
    expect(field.value).toBe('New\nwords');
  });

  it('says no when an editor does not take the text, and does not try again', async () => {
    const [composer] = await composersOf(inline(), `/ada/status/${id}`);
    const requests: unknown[] = [];
    window.addEventListener('textready', event => requests.push((event as CustomEvent).detail), {
      capture: true,
      signal: new AbortController().signal,
    });

    expect(await composer?.insert('Hello')).toBe(false);
    expect(requests).toEqual(['Hello']);
  });
});

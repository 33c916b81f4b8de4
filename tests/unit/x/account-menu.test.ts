// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { openAccountMenu } from '../../../src/x/account-menu';
import { nextStop } from '../../../src/x/next-stop';
import { avatarHtml } from '../../support/markup';
import { composerHtml, dialogHtml } from '../../support/markup-composer';

afterEach(() => document.body.replaceChildren());

const editor = () => document.querySelector('[contenteditable]') as HTMLElement;

function clicksOn(selector: string): string[] {
  const heard: string[] = [];
  document.querySelector(selector)?.addEventListener('click', () => heard.push(selector));
  return heard;
}

describe('openAccountMenu', () => {
  it('presses the account at the edge of the page', () => {
    document.body.innerHTML = `<button data-testid="SideNav_AccountSwitcher_Button">${avatarHtml('acme')}</button>${composerHtml()}`;
    const heard = clicksOn('[data-testid="SideNav_AccountSwitcher_Button"]');

    expect(openAccountMenu(editor())).toBe(true);
    expect(heard).toHaveLength(1);
  });

  it('presses the sender’s picture where a dialog lets the agent choose by it', () => {
    document.body.innerHTML = `<button data-testid="SideNav_AccountSwitcher_Button"></button>${dialogHtml(null)}`;
    const avatar = document.querySelector('[role="dialog"] [data-testid^="UserAvatar-Container-"]');
    const button = document.createElement('button');
    button.setAttribute('aria-haspopup', 'menu');
    avatar?.replaceWith(button);
    if (avatar) button.append(avatar);
    const heard = clicksOn('[role="dialog"] button[aria-haspopup="menu"]');

    expect(openAccountMenu(editor())).toBe(true);
    expect(heard).toHaveLength(1);
  });

  it('says so where there is neither', () => {
    document.body.innerHTML = composerHtml();

    expect(openAccountMenu(editor())).toBe(false);
  });
});

describe('nextStop', () => {
  it('finds what Tab would reach after the editor, and nothing that is off', () => {
    document.body.innerHTML = `<button id="before">a</button>${composerHtml({ enabled: false })}<a id="after" href="/home">b</a>`;
    for (const stop of document.querySelectorAll<HTMLElement>('button, a'))
      stop.getClientRects = () => [{}] as unknown as DOMRectList;

    expect(nextStop(editor(), document.body)?.id).toBe('after');
    document.querySelector('#after')?.remove();
    expect(nextStop(editor(), document.body)).toBeNull();
  });
});

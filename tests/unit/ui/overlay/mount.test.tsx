// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { beforeEach, describe, expect, it } from 'vitest';
import { mount } from '../../../../src/ui/overlay/mount';
import { black, light } from '../gallery/looks';

beforeEach(() => document.body.replaceChildren());

const pause = () => new Promise(resolve => setTimeout(resolve));

describe('mount', () => {
  it('shows the page a bare div without its insides', () => {
    const { signal: until } = new AbortController();
    const { host } = mount({
      parent: document.body,
      vnode: <p>secret</p>,
      signal: until,
      look: signal(light),
    });

    expect(document.body.innerHTML).toBe('<div></div>');
    expect(host.shadowRoot).toBeNull();
    expect(document.body.textContent).toBe('');
  });

  it('stands before the given node and leaves when the signal aborts', async () => {
    const control = new AbortController();
    const sibling = document.createElement('b');
    document.body.append(sibling);

    mount({
      parent: document.body,
      before: sibling,
      vnode: 'x',
      signal: control.signal,
      look: signal(light),
    });
    expect(document.body.innerHTML).toBe('<div></div><b></b>');
    control.abort();
    await pause();

    expect(document.body.innerHTML).toBe('<b></b>');
  });

  it('draws nothing when the place has gone already', () => {
    mount({ parent: document.body, vnode: 'x', signal: AbortSignal.abort(), look: signal(light) });

    expect(document.body.innerHTML).toBe('');
  });

  it('follows X’s looks without rendering again', () => {
    const look = signal(light);
    let rendered = 0;
    const Counted = () => <p>{++rendered}</p>;
    const { root } = mount({
      parent: document.body,
      vnode: <Counted />,
      signal: new AbortController().signal,
      look,
    });

    look.value = black;

    const css = root.adoptedStyleSheets.flatMap(sheet => Array.from(sheet.cssRules, rule => rule.cssText));
    expect(css.join('\n')).toContain('rgb(231, 233, 234)');
    expect(rendered).toBe(1);
  });
});

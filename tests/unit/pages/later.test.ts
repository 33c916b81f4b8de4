// @vitest-environment happy-dom
import { h, render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Coming, createLater } from '../../../src/pages/later';
import { settled } from './screen';

afterEach(() => render(null, document.body));

const View = ({ name }: { name: string }) => h('p', null, name);

it('fetches a component once, when it is first shown', async () => {
  const fetch = vi.fn(async () => ({ View }));
  const later = createLater(fetch);
  expect(fetch).not.toHaveBeenCalled();
  render(h(Coming<{ name: string }>, { of: later, props: { name: 'Ada' } }), document.body);
  await settled();
  expect(document.body.textContent).toBe('Ada');
  render(h(Coming<{ name: string }>, { of: later, props: { name: 'Grace' } }), document.body);
  expect(document.body.textContent).toBe('Grace');
  await later.come();
  expect(fetch).toHaveBeenCalledTimes(1);
});

it('tries again after a fetch that failed', async () => {
  const fetch = vi.fn(async () => ({ View }));
  fetch.mockRejectedValueOnce(new Error('no such file'));
  const later = createLater(fetch);
  await expect(later.come()).rejects.toThrow();
  expect(await later.come()).toEqual({ View });
});

// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../../src/pages/App';
import { byRole, settled } from './screen';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./browser')).browserIn('ar') }));

beforeEach(() => {
  location.hash = '';
  render(
    <App
      pages={[
        { id: 'one', title: 'pageSetup', view: () => <h1>One</h1> },
        { id: 'two', title: 'setupTitle', view: section => <h1>Two{section}</h1> },
      ]}
      home="two"
    />,
    document.body,
  );
});
afterEach(() => render(null, document.body));

describe('our own pages', () => {
  it('follow the direction and language of their texts', async () => {
    await settled();

    expect(document.documentElement.dir).toBe('rtl');
    expect(document.documentElement.lang).toBe('ar');
    expect(document.title).toContain('Countersign');
  });

  it('begin with the page that is home, and then show the one that the address names', async () => {
    await settled();
    expect(byRole('heading').textContent).toBe('Two');

    location.hash = '#one';
    dispatchEvent(new Event('hashchange'));
    await settled();

    expect(byRole('heading').textContent).toBe('One');
    expect(document.querySelector('[aria-current="page"]')?.getAttribute('href')).toBe('#one');
  });

  it('hand a page the part of it that the address names', async () => {
    await settled();
    location.hash = '#two/backup';
    dispatchEvent(new Event('hashchange'));
    await settled();

    expect(byRole('heading').textContent).toBe('Twobackup');
    expect(document.querySelector('[aria-current="page"]')?.getAttribute('href')).toBe('#two');
  });
});

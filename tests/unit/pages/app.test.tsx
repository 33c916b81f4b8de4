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
        { id: 'two', title: 'setupTitle', view: () => <h1>Two</h1> },
      ]}
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

  it('show the first page, and then the one that the address names', async () => {
    await settled();
    expect(byRole('heading').textContent).toBe('One');

    location.hash = '#two';
    dispatchEvent(new Event('hashchange'));
    await settled();

    expect(byRole('heading').textContent).toBe('Two');
    expect(document.querySelector('[aria-current="page"]')?.getAttribute('href')).toBe('#two');
  });
});

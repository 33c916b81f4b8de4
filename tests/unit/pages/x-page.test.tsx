// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Broken, PageReading } from '../../../src/core/page-reading';
import type { Correction } from '../../../src/core/sharing/pack';
import type { Picked } from '../../../src/messages/pick';
import { createXPageStore } from '../../../src/pages/x-page/x-page-store';
import type { XTabs } from '../../../src/pages/x-page/x-tabs';
import { XPageSection } from '../../../src/pages/x-page/XPageSection';
import { allByRole, byRole, settled, type } from './screen';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./browser')).browserIn('en') }));

const reading = (broken: Broken[] = [], over: Partial<PageReading> = {}): PageReading => ({
  path: '/home',
  broken,
  parts: [{ part: 'text', found: 12, corrected: false }],
  trial: null,
  ...over,
});

afterEach(() => render(null, document.body));

interface Opened {
  tabs?: PageReading[];
  kept?: Correction[];
  picked?: Picked;
  permitted?: boolean;
}

async function open({
  tabs = [reading()],
  kept = [],
  picked = { is: 'left' },
  permitted = true,
}: Opened = {}) {
  const saved = vi.fn((corrections: Correction[]) => {
    kept = corrections;
    return Promise.resolve();
  });
  const pick = vi.fn<XTabs['pick']>(() => Promise.resolve(picked));
  const store = createXPageStore({
    tabs: {
      list: () => Promise.resolve(tabs.map((one, index) => ({ id: index + 1, reading: one }))),
      read: (_, trial) =>
        Promise.resolve(reading([], { trial: trial?.selector === '[data-testid="entry"]' ? 7 : null })),
      permit: () => Promise.resolve(permitted),
      pick,
    },
    read: () => Promise.resolve(kept),
    save: saved,
  });
  const openX = vi.fn(() => Promise.resolve());
  render(<XPageSection store={store} openX={openX} />, document.body);
  await settled();
  return { saved, pick, openX };
}

async function press(name: string | RegExp) {
  byRole('button', name).click();
  await settled();
}

const said = () =>
  allByRole('status')
    .map(({ textContent }) => textContent)
    .join(' ');

describe('the section about X’s page', () => {
  it('says what to do where no tab of X is open', async () => {
    const { openX } = await open({ tabs: [] });
    expect(document.body.textContent).toContain('No tab of X is open.');

    await press('Open X');
    expect(openX).toHaveBeenCalled();
  });

  it('shows what cannot be read first, and the rest behind a disclosure', async () => {
    await open({ tabs: [reading(['posts'])] });

    expect(byRole('list', 'Cannot be read').textContent).toContain('Posts');
    expect(document.querySelector('details')?.open).toBe(false);
    expect(document.querySelector('details')?.textContent).toContain('found: 12');
    expect(document.body.textContent).not.toContain('can be read.');
  });

  it('says that all is well', async () => {
    await open();

    expect(document.body.textContent).toContain('Everything that is on this page can be read.');
    expect(allByRole('list', 'Cannot be read')).toEqual([]);
  });

  it('lets a lead choose among tabs', async () => {
    await open({ tabs: [reading(), reading(['posts'], { path: '/ada' })] });
    const choice = byRole<HTMLSelectElement>('combobox', 'Tab');
    choice.value = '2';
    choice.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();

    expect(byRole('list', 'Cannot be read').textContent).toContain('Posts');
  });

  it('keeps what was pointed at, before the team’s earlier ways and beside other parts', async () => {
    const kept = [
      { part: 'post', find: ['[data-testid="older"]'] },
      { part: 'toast', find: ['[role="alert"]'] },
    ];
    const { saved, pick } = await open({
      tabs: [reading(['posts'])],
      kept,
      picked: { is: 'picked', proposal: { selector: '[data-testid="entry"]', found: 7 } },
    });
    await press('Point at it: Posts');
    expect(pick.mock.calls[0]?.[1]).toMatchObject({ part: 'post', hint: expect.stringContaining('Escape') });
    expect(said()).toContain('Finds on the page now: 7');

    await press('Save correction');
    expect(saved).toHaveBeenCalledWith([
      { part: 'toast', find: ['[role="alert"]'] },
      { part: 'post', find: ['[data-testid="entry"]', '[data-testid="older"]'] },
    ]);
    expect(said()).toContain('Saved.');
  });

  it('counts what is typed, and keeps nothing that cannot be used', async () => {
    const { saved } = await open({ tabs: [reading(['posts'])], permitted: false });
    await press('Point at it: Posts');
    expect(said()).toContain('You can write a selector instead.');

    type('Selector for: Posts', '*');
    await settled();
    expect(document.body.textContent).toContain('This cannot stand for the part');
    expect(byRole<HTMLButtonElement>('button', 'Save correction').disabled).toBe(true);

    type('Selector for: Posts', '[data-testid="entry"]');
    await settled();
    await press('Save correction');
    expect(saved).toHaveBeenCalledWith([{ part: 'post', find: ['[data-testid="entry"]'] }]);
  });

  it('removes a correction, also where no tab is open', async () => {
    const { saved } = await open({ tabs: [], kept: [{ part: 'post', find: ['[data-testid="entry"]'] }] });
    expect(byRole('list', 'Corrected by your team').textContent).toContain('[data-testid="entry"]');

    await press('Remove: Posts');
    expect(saved).toHaveBeenCalledWith([]);
    expect(said()).toContain('Removed.');
  });

  it('says when nothing was chosen, or nothing steady leads there', async () => {
    await open({ tabs: [reading(['posts'])] });
    await press('Point at it: Posts');
    expect(said()).toContain('Nothing was chosen.');

    render(null, document.body);
    await open({ tabs: [reading(['posts'])], picked: { is: 'picked', proposal: null } });
    await press('Point at it: Posts');
    expect(said()).toContain('Nothing steady leads to that.');
  });
});

// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { HandOut } from '../../../../src/pages/library/share/HandOut';
import type { ListStore } from '../../../../src/pages/library/list/list-store';
import { createPacksStore } from '../../../../src/pages/library/share/packs-store';
import { byRole, settled, type } from '../screen';
import { aRow } from './a-row';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../browser')).browserIn('en') }));

afterEach(() => render(null, document.body));

const SETTINGS = 'With settings of the brands, colleagues and page corrections';

async function open({ corrections = 0, templates = 0 }) {
  const write = vi.fn(async () => ({ text: '{}', fileName: 'repair.json', pack: { templates } }));
  const save = vi.fn();
  const store = createPacksStore({
    list: async () => [],
    undo: async () => ({ kept: 0 }),
    remove: async () => null,
    export: write,
    save,
    copy: async () => ({ text: '', fileName: '' }),
    handles: async () => ['acme'],
    corrections: async () => corrections,
  });
  await store.load();
  const rows = Array.from({ length: templates }, (_, index) => aRow({ id: `t${index}` }));
  const list = { contents: signal({ rows, folders: [] }) } as unknown as ListStore;
  render(<HandOut store={store} list={list} signing={false} />, document.body);
  type('Name of the pack', 'Repair');
  await settled();
  return { write, save };
}

async function tick() {
  byRole('checkbox', SETTINGS).click();
  await settled();
}

const button = () => byRole<HTMLButtonElement>('button', /^Save a pack/);

it('hands out corrections of X’s page alone, without a template', async () => {
  const { write, save } = await open({ corrections: 1 });
  expect(button().disabled).toBe(true);

  await tick();
  expect(button().textContent).toBe('Save a pack of settings');
  button().click();
  await settled();
  expect(write).toHaveBeenCalledWith(expect.objectContaining({ templates: 'all', corrections: true }));
  expect(save).toHaveBeenCalledWith('repair.json', '{}');
});

it('hands out nothing where there is nothing', async () => {
  await open({});
  await tick();
  expect(button().disabled).toBe(true);
});

it('says how many templates go along', async () => {
  await open({ corrections: 1, templates: 2 });
  await tick();
  expect(button().textContent).toBe('Save a pack of 2');
});

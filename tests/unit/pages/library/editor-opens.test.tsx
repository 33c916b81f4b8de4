// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { Editor } from '../../../../src/pages/library/editor/Editor';
import { createEditStore } from '../../../../src/pages/library/editor/edit-store';
import { aTemplate } from '../../../support/template';
import { byRole, settled } from '../screen';

vi.mock('webextension-polyfill', async () => ({ default: (await import('../browser')).browserIn('en') }));

afterEach(() => render(null, document.body));

const asks = {
  save: () => Promise.reject(new Error('not here')),
  back: () => Promise.reject(new Error('not here')),
  history: async () => [],
  setup: async () => null,
  snippets: async () => ({}),
  newId: () => 'new',
};

it('never shows the template that was open before', async () => {
  const store = createEditStore({ ...asks, read: async id => aTemplate({ id, name: `Template ${id}` }) });
  const use = () => new Promise<never>(() => undefined);
  const open = (id: string) =>
    render(<Editor store={store} id={id} rows={[]} folders={[]} now={() => 0} use={use} />, document.body);
  open('a');
  await settled();
  expect(byRole<HTMLInputElement>('textbox', 'Name').value).toBe('Template a');

  open('b');
  // What was drawn by now is what somebody sees first.
  await Promise.resolve();
  await Promise.resolve();
  expect(document.querySelector<HTMLInputElement>('#edit-name')?.value).not.toBe('Template a');
  await settled();
  expect(byRole<HTMLInputElement>('textbox', 'Name').value).toBe('Template b');
});

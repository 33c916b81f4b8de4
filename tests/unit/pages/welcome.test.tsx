// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BrandName } from '../../../src/core/brand';
import type { SetupAnswers } from '../../../src/core/setup';
import { createAccessStore } from '../../../src/pages/welcome/access-store';
import { createFormMemory } from '../../../src/pages/welcome/form-memory';
import { createSetupStore } from '../../../src/pages/welcome/setup-store';
import { Welcome } from '../../../src/pages/welcome/Welcome';
import { allByRole, byRole, press, settled, type, within } from './screen';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./browser')).browserIn('en') }));

const jane: SetupAnswers = {
  agent: { name: 'Jane Doe', initials: 'JD' },
  brands: [{ handle: 'acme', name: 'Acme Parcels' }],
  targetMinutes: 120,
};

async function open({
  stored = null as SetupAnswers | null,
  access = true,
  ordered = [] as readonly BrandName[],
} = {}) {
  const save = vi.fn((_setup: SetupAnswers) => Promise.resolve());
  const openX = vi.fn(() => Promise.resolve());
  const request = vi.fn((_origins: string[]) => Promise.resolve(true));
  const setup = createSetupStore({
    read: () => Promise.resolve(stored),
    save,
    ordered: () => Promise.resolve(ordered),
    colleagues: () => Promise.resolve([]),
    memory: createFormMemory(localStorage),
  });
  const accessStore = createAccessStore({ contains: () => Promise.resolve(access), request });
  render(<Welcome setup={setup} access={accessStore} openX={openX} />, document.body);
  await vi.waitFor(() => byRole('heading', /^(Welcome to Countersign|Set-up)$/));
  await settled();
  return { save, openX, request };
}

beforeEach(() => localStorage.clear());
afterEach(() => render(null, document.body));

describe('the set-up page', () => {
  it('starts in the name field and is done by keyboard alone', async () => {
    const { save } = await open();
    expect(document.activeElement).toBe(byRole('textbox', 'Your name'));

    type('Your name', 'Jane Doe');
    type('X handle or link', '@acme, https://x.com/acmecare');
    await settled();
    expect(press('X handle or link', 'Enter')).toBe(false);
    await settled();
    expect(byRole<HTMLInputElement>('textbox', 'Name of @acmecare').value).toBe('Acme Care');

    // With its field empty, Enter is the form's again.
    expect(press('X handle or link', 'Enter')).toBe(true);
    document.querySelector('form')?.requestSubmit();
    await settled();

    expect(save).toHaveBeenCalledOnce();
    expect(allByRole('status').map(status => status.textContent)).toContain('Saved');
  });

  it('takes no account off that an administrator set', async () => {
    await open({ stored: jane, ordered: [{ handle: 'ACME', name: 'Acme' }] });
    expect(allByRole('button', 'Remove @acme')).toEqual([]);
    expect(document.body.textContent).toContain('set by your administrator');
  });

  it('leaves Enter to the input method while a name is being composed', async () => {
    await open();
    type('X handle or link', 'acme');
    await settled();

    expect(press('X handle or link', 'Enter', { isComposing: true })).toBe(true);
    await settled();
    expect(allByRole('list', 'Brands')).toHaveLength(0);
  });

  it('shows the reply as these answers would make it', async () => {
    await open();
    const example = () => byRole('region', 'How a reply will look').textContent;
    expect(example()).toContain('Made-up names');

    type('Your name', 'María Pérez');
    type('X handle or link', 'NorthAir');
    await settled();

    expect(example()).toContain('this is María from North Air');
    expect(example()).toMatch(/\^MP$/);
  });

  it('marks the waiting post by the target', async () => {
    await open();
    const example = () => byRole('region', 'How a reply will look').textContent;
    expect(example()).toContain('target 1 hour');

    byRole('radio', '15 minutes').click();
    await settled();

    expect(example()).toContain('past the target of 15 minutes');
  });

  it('takes the agent to the first field that cannot be saved', async () => {
    const { save } = await open();
    type('Your name', 'Jane Doe');
    type('Initials', 'JANED');
    await settled();

    byRole('button', 'Save set-up').click();
    await settled();

    const initials = byRole('textbox', 'Initials');
    const described = initials.getAttribute('aria-describedby')?.split(' ') ?? [];
    const words = described.map(id => document.querySelector(`#${id}`)?.textContent).join(' ');
    expect(document.activeElement).toBe(initials);
    expect(words).toContain('Use one to four letters or digits');
    expect(save).not.toHaveBeenCalled();
  });

  it('comes back with what was saved, a target of its own included', async () => {
    await open({ stored: jane });

    expect(byRole<HTMLInputElement>('textbox', 'Your name').value).toBe('Jane Doe');
    expect(byRole<HTMLInputElement>('textbox', 'Name of @acme').value).toBe('Acme Parcels');
    expect(byRole<HTMLInputElement>('radio', '2 hours').checked).toBe(true);
    expect(byRole('heading', 'Set-up')).toBeTruthy();
  });

  it('takes a brand off and offers it back', async () => {
    await open({ stored: jane });

    byRole('button', 'Remove @acme').click();
    await settled();
    expect(document.activeElement).toBe(byRole('textbox', 'X handle or link'));

    byRole('button', 'Undo').click();
    await settled();
    expect(byRole<HTMLInputElement>('textbox', 'Name of @acme').value).toBe('Acme Parcels');
  });

  it('saves before it opens X, and stays when it cannot', async () => {
    const { save, openX } = await open();
    byRole('button', 'Open X').click();
    await settled();
    expect(openX).not.toHaveBeenCalled();

    type('Your name', 'Jane Doe');
    type('X handle or link', 'acme');
    await settled();
    byRole('button', 'Open X').click();
    await settled();

    expect(save).toHaveBeenCalledOnce();
    expect(openX).toHaveBeenCalledOnce();
  });
});

describe('the practice post', () => {
  it('signs the chosen draft once and sends nothing', async () => {
    const { save } = await open({ stored: jane });

    byRole('button', /^Known issue/).click();
    await settled();
    type('Practice reply', 'Hi Noor, thank you. ^JD');
    press('Practice reply', 'Enter', { ctrlKey: true });
    await settled();

    expect(within('region', 'Try it here first', 'article', 'Post by Acme Parcels')).toMatch(
      /thank you\. \^JD$/,
    );
    expect(allByRole('status').map(status => status.textContent)).toContain(
      'Signed with ^JD. Nothing was sent.',
    );
    expect(save).not.toHaveBeenCalled();

    byRole('button', 'Answer again').click();
    await settled();
    expect(byRole<HTMLTextAreaElement>('textbox', 'Practice reply').value).toBe('');
  });

  it('asks for words before it posts', async () => {
    await open({ stored: jane });

    byRole('button', 'Post').click();
    await settled();

    expect(document.activeElement).toBe(byRole('textbox', 'Practice reply'));
    expect(byRole('textbox', 'Practice reply').getAttribute('aria-invalid')).toBe('true');
  });
});

describe('access to x.com', () => {
  it('is not spoken of where it was given', async () => {
    await open();

    expect(allByRole('button', 'Allow on x.com')).toHaveLength(0);
  });

  it('is asked for in the click itself', async () => {
    const { request } = await open({ access: false });

    byRole('button', 'Allow on x.com').click();
    expect(request).toHaveBeenCalledOnce();
    await settled();

    expect(byRole('region', 'Access to X').textContent).toContain('Countersign may work on x.com');
  });

  it('can be asked for again after a no', async () => {
    const { request } = await open({ access: false });
    request.mockResolvedValueOnce(false);

    byRole('button', 'Allow on x.com').click();
    await settled();

    expect(within('region', 'Access to X', 'alert')).toContain('Access was not given');
    expect(byRole('button', 'Allow on x.com')).toBeTruthy();
  });
});

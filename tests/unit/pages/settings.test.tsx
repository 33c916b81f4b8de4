// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NO_DETAILS, type BrandDetails } from '../../../src/core/brand';
import type { Setup } from '../../../src/core/setup';
import { createKeepingStore, type Kept } from '../../../src/pages/brands/keeping-store';
import { createGuardsStore } from '../../../src/pages/guards/guards-store';
import { createManagedStore } from '../../../src/pages/settings/managed-store';
import { sectionsOf } from '../../../src/pages/settings/section-list';
import { Settings } from '../../../src/pages/settings/Settings';
import { createSettingsStore } from '../../../src/pages/settings/settings-store';
import { allByRole, byRole } from './screen';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./browser')).browserIn('en') }));

const NOON = new Date(2026, 10, 24, 12).getTime();
const jo: Setup = {
  agent: { name: 'Jo Doe', initials: 'JD' },
  brands: [
    { ...NO_DETAILS, handle: 'AcmeParcels', name: 'Acme Parcels' },
    { ...NO_DETAILS, handle: 'AcmeCare', name: 'Acme Care' },
  ],
  targetMinutes: 60,
};
const OUTAGE = { id: 'o', name: 'Outage', shortcut: 'outage', tags: ['outage'], act: 'inform' } as const;

afterEach(() => render(null, document.body));

interface Opened {
  setup?: Setup | null;
  /** What is said about the first brand. */
  details?: Partial<BrandDetails>;
  section?: string;
  /** What an administrator set and cannot be used. */
  problems?: string[];
}

async function open({ setup = jo, details = {}, section = 'brands', problems = [] }: Opened = {}) {
  const first = setup?.brands[0];
  const stored =
    setup && first ? { ...setup, brands: [{ ...first, ...details }, ...setup.brands.slice(1)] } : setup;
  const change = vi.fn((_handle: string, _changes: Partial<BrandDetails>) => Promise.resolve());
  const keep = vi.fn((_kept: Kept) => Promise.resolve());
  const managed = createManagedStore({ read: () => Promise.resolve({ problems }) });
  const sections = sectionsOf({
    settings: createSettingsStore({
      read: () => Promise.resolve(stored),
      change,
      templates: () => Promise.resolve([OUTAGE]),
    }),
    keeping: createKeepingStore({
      read: () => Promise.resolve([{ brand: 'other', months: 3 }]),
      save: keep,
      usual: 24,
    }),
    guards: createGuardsStore({
      names: () => Promise.resolve([]),
      overrides: () => Promise.resolve([]),
      readOff: () => Promise.resolve([]),
      saveOff: () => Promise.resolve(),
      save: () => undefined,
    }),
    managed,
    now: () => NOON,
  } as Parameters<typeof sectionsOf>[0]);
  render(<Settings sections={sections} section={section} managed={managed} />, document.body);
  await settled();
  return { change, keep };
}

// A busy machine draws late: turns are counted, not milliseconds.
async function settled(): Promise<void> {
  let before = '';
  for (let same = 0; same < 6;) {
    await new Promise(resolve => void setTimeout(resolve, 12));
    const loading = allByRole('status').some(({ textContent }) => textContent === 'Loading…');
    same = document.body.innerHTML === before && !loading ? same + 1 : 0;
    before = document.body.innerHTML;
  }
}

const box = (name: string) => byRole<HTMLInputElement>('textbox', name);

async function fill(name: string, text: string, key = '') {
  const field = box(name);
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
  if (key === '') field.blur();
  else field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  await settled();
}

async function click(role: string, name: string) {
  byRole(role, name).click();
  await settled();
}

const saidSaved = () => allByRole('status').some(status => status.textContent === 'Saved');

describe('the settings', () => {
  it('lead to the welcome page before it was finished', async () => {
    await open({ setup: null });
    expect(byRole('link', 'To the welcome page').getAttribute('href')).toBe('#welcome');
  });

  it('show the part and the brand that the address names', async () => {
    await open({ section: 'brands/acmecare' });
    const chosen = byRole('navigation', 'Brands').querySelector('[aria-current="page"]');
    expect(chosen?.textContent).toContain('@AcmeCare');
  });

  it('name what an administrator set and cannot be used', async () => {
    await open({ problems: ['“minutes” in the policy cannot be used.'] });
    const notice = byRole('region', /^Your administrator set something/);
    expect(notice.textContent).toContain('“minutes” in the policy cannot be used.');
  });

  it('show what the welcome page asked, and lead there', async () => {
    await open({ section: 'you' });
    expect(byRole('region', 'You and your accounts').textContent).toMatch(/Jo Doe.*\^JD.*@AcmeCare.*1 hour/s);
    expect(byRole('link', 'Change this on the welcome page').getAttribute('href')).toBe('#welcome');
  });
});

describe('a field of the settings', () => {
  it('saves when it is left, once, and says so', async () => {
    const { change } = await open();
    await fill('What is wrong, in one sentence', ' The app is down. ');

    expect(change).toHaveBeenCalledExactlyOnceWith('AcmeParcels', {
      incident: { ...NO_DETAILS.incident, about: 'The app is down.' },
    });
    expect(saidSaved()).toBe(true);
    expect(box('What is wrong, in one sentence').value).toBe('The app is down.');
  });

  it('saves with Enter, and goes back with Escape', async () => {
    const { change } = await open();
    await fill('Monday', '9-17', 'Enter');
    expect(change).toHaveBeenCalledOnce();

    await fill('Monday', '10-18', 'Escape');
    expect(box('Monday').value).toBe('09:00–17:00');
    expect(change).toHaveBeenCalledOnce();
  });

  it('saves nothing that is as it was', async () => {
    const { change } = await open({ details: { products: ['kettle'] } });
    await fill('Words for what you sell, one a line', ' kettle\n');
    expect(change).not.toHaveBeenCalled();
  });

  it('keeps what cannot be saved, with what to do', async () => {
    const { change } = await open();
    await fill('Monday', 'nine');

    expect(change).not.toHaveBeenCalled();
    expect(box('Monday').value).toBe('nine');
    expect(box('Monday').getAttribute('aria-invalid')).toBe('true');
    expect(byRole('alert').textContent).toContain('Type times such as 9:00–17:00');
  });

  it('is undone in one click, and the undoing too', async () => {
    const { change } = await open({ details: { products: ['kettle'] } });
    await fill('Words for what you sell, one a line', 'kettle, toaster');
    await click('button', 'Undo');
    expect(change).toHaveBeenLastCalledWith('AcmeParcels', { products: ['kettle'] });
    expect(box('Words for what you sell, one a line').value).toBe('kettle');

    await click('button', 'Undo');
    expect(box('Words for what you sell, one a line').value).toBe('kettle\ntoaster');
  });

  it('shows what is kept when saving fails, and says why', async () => {
    const { change } = await open({ details: { products: ['kettle'] } });
    change.mockRejectedValueOnce(new Error('disk full'));
    await fill('Words for what you sell, one a line', 'toaster');

    expect(byRole('alert').textContent).toContain('disk full');
    expect(box('Words for what you sell, one a line').value).toBe('kettle');
    expect(allByRole('button', 'Undo')).toEqual([]);
  });
});

describe('the incident', () => {
  const incident = { ...NO_DETAILS.incident, about: 'Down' };
  const region = () => byRole('region', 'Incident').textContent ?? '';

  it('is switched on from now, says so and names what answers it', async () => {
    const { change } = await open({ details: { incident } });
    expect(byRole('switch', 'Incident').getAttribute('aria-checked')).toBe('false');
    await click('switch', 'Incident');

    expect(change).toHaveBeenCalledWith('AcmeParcels', { incident: { ...incident, since: NOON } });
    expect(byRole('switch', 'Incident').getAttribute('aria-checked')).toBe('true');
    expect(region()).toContain('On since 12:00');
    expect(region()).toContain('Offered first: Outage');
  });

  it('is switched off with what was said about it left for the next time', async () => {
    const { change } = await open({
      details: { incident: { ...incident, since: NOON - 1, until: NOON + 1 } },
    });
    await click('switch', 'Incident');
    expect(change).toHaveBeenCalledWith('AcmeParcels', { incident });
  });

  it('that ended by itself says so, and starts anew without its old end', async () => {
    const { change } = await open({ details: { incident: { ...incident, since: 5, until: NOON - 1 } } });
    expect(region()).toContain('Off. Ended by itself');

    await click('switch', 'Incident');
    expect(change).toHaveBeenCalledWith('AcmeParcels', { incident: { ...incident, since: NOON } });
  });

  it('says when nothing answers it', async () => {
    await open({ details: { incident: { ...incident, answers: ['nothing'] } } });
    expect(region()).toContain('No template has these');
  });

  it('takes no end that has passed', async () => {
    const { change } = await open();
    const field = document.querySelector<HTMLInputElement>('#incident-until');
    if (!field) throw new Error('no field');
    field.value = '2020-01-01T10:00';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await settled();
    field.dispatchEvent(new Event('blur'));
    await settled();

    expect(byRole('alert').textContent).toContain('This time has passed');
    expect(change).not.toHaveBeenCalled();
  });
});

describe('links', () => {
  const help = { name: 'help', address: 'https://help.acme.example' };

  it('are added by name, with https where it was left out, and the focus stays for the next', async () => {
    const { change } = await open({ details: { links: [help] } });
    await fill('Name of the link', 'Status');
    await fill('Address', 'status.acme.example/now');
    await click('button', 'Add link');

    expect(change).toHaveBeenCalledWith('AcmeParcels', {
      links: [help, { name: 'status', address: 'https://status.acme.example/now' }],
    });
    expect(document.activeElement).toBe(box('Name of the link'));
    expect(box('Address').value).toBe('');
  });

  it.each([
    ['help', 'https://acme.example', 'There is a link with this name already'],
    ['my link', 'https://acme.example', 'Type a name of small letters'],
    ['news', 'javascript:alert(1)', 'Paste an address'],
    ['news', 'https://jo:pw@acme.example', 'Paste an address'],
  ])('called %s to %s are refused at the field', async (name, address, problem) => {
    const { change } = await open({ details: { links: [help] } });
    await fill('Name of the link', name);
    await fill('Address', address);
    await click('button', 'Add link');

    await vi.waitFor(() => {
      expect(byRole('region', 'Links').textContent).toContain(problem);
      expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true');
    });
    expect(change).not.toHaveBeenCalled();
  });

  it('are removed without asking, and come back', async () => {
    const { change } = await open({ details: { links: [help] } });
    await click('button', 'Remove link help');
    expect(change).toHaveBeenLastCalledWith('AcmeParcels', { links: [] });
    expect(document.activeElement).toBe(box('Name of the link'));

    await click('button', 'Undo');
    expect(box('help').value).toBe(help.address);
  });
});

describe('opening hours', () => {
  it('are filled in for a usual week by one button', async () => {
    const { change } = await open();
    expect(byRole('region', 'Opening hours').textContent).toContain('always open');
    await click('button', 'Fill in Monday to Friday, 9:00–17:00');

    expect(change.mock.calls[0]?.[1].hours).toHaveLength(5);
    // A Tuesday noon by this computer's clock.
    expect(byRole('region', 'Opening hours').textContent).toContain('Open now');
    expect(box('Friday').value).toBe('09:00–17:00');
    expect(box('Sunday').value).toBe('');
  });

  it('replace those of their day only', async () => {
    const monday = { weekday: 1, from: '09:00', to: '17:00' };
    const { change } = await open({ details: { hours: [monday] } });
    await fill('Tuesday', '9-12, 13-18');

    expect(change).toHaveBeenCalledWith('AcmeParcels', {
      hours: [monday, { weekday: 2, from: '09:00', to: '12:00' }, { weekday: 2, from: '13:00', to: '18:00' }],
    });
  });
});

describe('how long contacts are kept', () => {
  it('is as usual unless told', async () => {
    const keeping = createKeepingStore({
      read: () => Promise.resolve([{ brand: 'acmecare', months: 3 }]),
      save: () => Promise.resolve(),
      usual: 24,
    });
    await keeping.load();

    expect([keeping.monthsFor('AcmeParcels'), keeping.monthsFor('AcmeCare')]).toEqual([24, 3]);
  });

  it('is changed for this brand alone', async () => {
    const { keep } = await open();
    const field = byRole<HTMLSelectElement>('combobox', 'Keep them for');
    field.value = '6';
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();

    expect(keep).toHaveBeenCalledWith([
      { brand: 'other', months: 3 },
      { brand: 'acmeparcels', months: 6 },
    ]);
  });
});

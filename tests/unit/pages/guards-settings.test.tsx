// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NO_DETAILS, type BrandDetails } from '../../../src/core/brand';
import type { GuardId } from '../../../src/core/guards/finding';
import type { Overridden } from '../../../src/core/guards/override';
import { NO_RULES, type GuardRules } from '../../../src/core/guards/rules';
import type { Setup } from '../../../src/core/setup';
import type { ManagedSettings } from '../../../src/core/sharing/managed';
import { createGuardsStore } from '../../../src/pages/guards/guards-store';
import { GuardSection } from '../../../src/pages/guards/GuardSection';
import { barredIn, hostIn, linesIn } from '../../../src/pages/guards/lines';
import { OwnGuards } from '../../../src/pages/guards/OwnGuards';
import { createManagedStore } from '../../../src/pages/settings/managed-store';
import { createSettingsStore } from '../../../src/pages/settings/settings-store';
import { anOverride } from '../../support/guard-request';
import { NOON } from '../../support/history';
import { allByRole, byRole } from './screen';

vi.mock('webextension-polyfill', async () => ({ default: (await import('./browser')).browserIn('en') }));

afterEach(() => render(null, document.body));

interface Opened {
  rules?: Partial<GuardRules>;
  overrides?: readonly Overridden[] | Error;
  off?: readonly GuardId[];
  managed?: ManagedSettings;
}

function stores({ rules = {}, overrides = [], off = [] }: Opened) {
  const brand = { ...NO_DETAILS, handle: 'AcmeParcels', name: 'Acme', guards: { ...NO_RULES, ...rules } };
  const setup: Setup = {
    agent: { name: 'Jo Doe', initials: 'JD' },
    brands: [brand, { ...NO_DETAILS, handle: 'AcmeCare', name: 'Acme Care' }],
    targetMinutes: 60,
  };
  const change = vi.fn((_handle: string, _changes: Partial<BrandDetails>) => Promise.resolve());
  const save = vi.fn((_name: string, _content: string) => undefined);
  const kept = { off };
  const saveOff = vi.fn(async (next: readonly GuardId[]) => void (kept.off = next));
  const guards = createGuardsStore({
    names: async () => [
      { id: 'tone', label: 'Tone', level: 'hint' },
      { id: 'private-out', label: 'Private', level: 'stop' },
    ],
    overrides: async () => {
      if (overrides instanceof Error) throw overrides;
      return overrides;
    },
    readOff: async () => kept.off,
    saveOff,
    save,
  });
  const settings = createSettingsStore({
    read: () => Promise.resolve(setup),
    change,
    templates: () => Promise.resolve([]),
  });
  return { setup, change, save, saveOff, guards, settings };
}

async function openSection(opened: Opened = {}) {
  const all = stores(opened);
  render(
    <GuardSection
      store={all.settings}
      guards={all.guards}
      managed={createManagedStore({ read: async () => ({ problems: [], ...opened.managed }) })}
      handle="acmeparcels"
      now={() => NOON}
    />,
    document.body,
  );
  await settled();
  const lastRules = () => all.change.mock.calls.at(-1)?.[1].guards;
  return { ...all, lastRules };
}

async function openOwn(opened: Opened = {}) {
  const all = stores(opened);
  render(<OwnGuards store={all.guards} brands={all.setup.brands} />, document.body);
  await settled();
  return all;
}

async function settled(): Promise<void> {
  let before = '';
  for (let same = 0; same < 6;) {
    await new Promise(resolve => void setTimeout(resolve, 12));
    same = document.body.innerHTML === before ? same + 1 : 0;
    before = document.body.innerHTML;
  }
}

async function choose(name: string, value: string) {
  const list = byRole<HTMLSelectElement>('combobox', name);
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
}

async function tick(name: string) {
  byRole<HTMLInputElement>('checkbox', name).click();
  await settled();
}

async function fill(name: string, text: string) {
  const field = byRole<HTMLTextAreaElement>('textbox', name);
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settled();
  field.blur();
  await settled();
}

const TONE = 'Tone, and words that we do not say';
const WORDS = 'Words that you do not say, one a line';
const SITES = 'Sites that replies may link to, one a line';

describe('a lead', () => {
  it('sets how much a guard weighs, and takes it back', async () => {
    const { lastRules } = await openSection();
    await choose(TONE, 'stop');
    expect(lastRules()).toEqual({ ...NO_RULES, levels: { tone: 'stop' } });
    byRole('button', 'Undo').click();
    await settled();
    expect(lastRules()).toEqual(NO_RULES);
  });

  it('goes back to what is usual, and reads what that is', async () => {
    const { lastRules } = await openSection({ rules: { levels: { tone: 'off', length: 'ask' } } });
    expect(byRole<HTMLSelectElement>('combobox', TONE).value).toBe('off');
    expect(byRole('combobox', TONE).textContent).toContain('As usual (Hint)');
    await choose(TONE, '');
    expect(lastRules()?.levels).toEqual({ length: 'ask' });
  });

  it('keeps a guard on for all agents', async () => {
    const { lastRules } = await openSection();
    await tick(`Agents cannot turn it off: ${TONE}`);
    expect(lastRules()?.fixed).toEqual(['tone']);
    await tick(`Agents cannot turn it off: ${TONE}`);
    expect(lastRules()?.fixed).toEqual([]);
  });

  it('cannot change what an administrator set', async () => {
    await openSection({
      rules: { levels: { tone: 'stop' }, fixed: ['tone'] },
      managed: { guards: { levels: { tone: 'stop' }, fixed: ['tone'], anyway: true } },
    });
    expect(byRole<HTMLSelectElement>('combobox', TONE).disabled).toBe(true);
    expect(byRole<HTMLInputElement>('checkbox', `Agents cannot turn it off: ${TONE}`).disabled).toBe(true);
    const anyway = byRole<HTMLInputElement>('checkbox', 'A stopped post may go out by “Post anyway”');
    expect(anyway.disabled).toBe(true);
    const others = allByRole('combobox').filter(list => !(list as HTMLSelectElement).disabled);
    expect(others).toHaveLength(1);
    expect(document.body.textContent).toContain('What is greyed out was set by your administrator.');
  });

  it('says whether a stopped post may go out', async () => {
    const { lastRules } = await openSection();
    await tick('A stopped post may go out by “Post anyway”');
    expect(lastRules()?.anyway).toBe(false);
  });

  it('lists words with their language, and hears what is unclear about one', async () => {
    const { lastRules, change } = await openSection();
    await fill(WORDS, 'cheap [en]\n unfortunately \ncheap [en]');
    expect(lastRules()?.barred).toEqual([
      { word: 'cheap', lang: 'en' },
      { word: 'unfortunately', lang: null },
    ]);
    expect(byRole<HTMLTextAreaElement>('textbox', WORDS).value).toBe('cheap [en]\nunfortunately');
    await fill(WORDS, 'cheap [english please]');
    expect(allByRole('alert').map(({ textContent }) => textContent)).toContain(
      '“cheap [english please]” is not clear. Put only the language in brackets, such as [en] or [pt-BR].',
    );
    expect(change).toHaveBeenCalledTimes(1);
  });

  it('lists sites, of which an address may be pasted, and published numbers as they are', async () => {
    const { lastRules } = await openSection();
    await fill(SITES, 'https://Help.Acme.example/start?x=1\nhelp.acme.example');
    expect(lastRules()?.hosts).toEqual(['help.acme.example']);
    await fill(SITES, 'acme');
    expect(
      allByRole('alert')
        .map(({ textContent }) => textContent)
        .join(),
    ).toContain('“acme” is no site');
    await fill('Numbers and addresses that you publish, one a line', '1 Main St, Leeds\n+44 20 7946 0000');
    expect(lastRules()?.published).toEqual(['1 Main St, Leeds', '+44 20 7946 0000']);
    await fill('First line of a private message', ' Hello Acme, ');
    expect(lastRules()?.dmText).toBe('Hello Acme,');
  });

  it('reads whether the number for private messages is known', async () => {
    await openSection();
    expect(document.body.textContent).toContain('was not seen yet');
    render(null, document.body);
    await openSection({ rules: { accountId: '4711' } });
    expect(document.body.textContent).toContain('X’s number of @AcmeParcels is 4711');
  });
});

describe('what was posted anyway', () => {
  const wild = anOverride({ words: '=HYPERLINK("x")', reason: 'words', guards: ['tone', 'private-out'] });

  it('is listed for this brand with its reason, and leaves as CSV in which nothing runs', async () => {
    const { save } = await openSection({
      overrides: [wild, anOverride({ id: '2', brand: 'acmecare', words: 'elsewhere' })],
    });
    const list = byRole('region', 'Posted anyway').textContent ?? '';
    expect(list).toMatch(
      /Tone, and words.*Private details in our post.*@ada.*\^JD.*Another reason.*HYPERLINK/s,
    );
    expect(list).not.toContain('elsewhere');
    expect(byRole('link', 'The answered post').getAttribute('href')).toContain(`/status/${wild.postId}`);
    byRole('button', 'Export as CSV').click();
    const [name, csv] = save.mock.calls[0] ?? [];
    expect(name).toBe('countersign-posted-anyway-AcmeParcels.csv');
    expect(csv).toContain('"\'=HYPERLINK(""x"")"');
    expect(csv?.split('\r\n')).toHaveLength(3);
  });

  it('says when there is nothing, and when it cannot be read', async () => {
    await openSection();
    expect(byRole('region', 'Posted anyway').textContent).toContain('Nothing was posted over a finding');
    render(null, document.body);
    await openSection({ overrides: new Error('disk') });
    expect(byRole('region', 'Posted anyway').textContent).toContain('disk');
  });
});

describe('an agent', () => {
  it('turns a guard off for themselves, and on again', async () => {
    const { saveOff } = await openOwn();
    await tick(TONE);
    expect(saveOff).toHaveBeenLastCalledWith(['tone']);
    expect(byRole<HTMLInputElement>('checkbox', TONE).checked).toBe(false);
    await tick(TONE);
    expect(saveOff).toHaveBeenLastCalledWith([]);
  });

  it('reads for which brands the lead keeps it on, and cannot turn it off where all do', async () => {
    const { setup } = await openOwn({ rules: { fixed: ['tone'] }, off: ['tone'] });
    expect(document.body.textContent).toContain('Kept on by your lead for @AcmeParcels');
    expect(byRole<HTMLInputElement>('checkbox', TONE).disabled).toBe(false);
    const fixed = { ...NO_RULES, fixed: ['tone' as const] };
    const { guards } = stores({ off: ['tone'] });
    render(
      <OwnGuards
        store={guards}
        brands={setup.brands.map(brand => Object.assign({}, brand, { guards: fixed }))}
      />,
      document.body,
    );
    await settled();
    expect(byRole<HTMLInputElement>('checkbox', TONE)).toMatchObject({ disabled: true, checked: true });
  });
});

describe('lines of a field', () => {
  it('are read as they are meant', () => {
    expect(linesIn(' a, b \r\n\n a, b\nc')).toEqual(['a, b', 'c']);
    expect(barredIn('pas cher [fr-CA]')).toEqual({ word: 'pas cher', lang: 'fr-CA' });
    expect(['[en]', 'a [b] [en]', 'a ]', 'a [e]'].map(barredIn)).toEqual([null, null, null, null]);
    expect(['*.acme.example', 'acme.example:443/x', 'ACME.example', 'mailto:x', ''].map(hostIn)).toEqual([
      'acme.example',
      'acme.example',
      'acme.example',
      null,
      null,
    ]);
  });
});

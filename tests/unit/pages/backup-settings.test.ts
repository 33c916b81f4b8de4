import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { NO_DETAILS } from '../../../src/core/brand';
import { checkSetting, settingNames } from '../../../src/pages/backup/check-setting';
import { STAYS } from '../../../src/storage/backup-settings';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../support/fake-extension')).extension,
}));

const root = new URL('../../../src/', import.meta.url);

/** Keys of all values that are kept for good, as the sources name them. */
function keptKeys(): string[] {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    name => /\.tsx?$/.test(name) && !name.endsWith('storage/item.ts'),
  );
  return files.flatMap(name => {
    const text = readFileSync(new URL(name, root), 'utf8');
    return [...text.matchAll(/defineItem(?:<[^(]*)?\(\{([^}]*)\}/g)].flatMap(([, shape = '']) =>
      /area: 'session'/.test(shape) ? [] : [/key: '([^']*)'/.exec(shape)?.[1] ?? 'a key that cannot be read'],
    );
  });
}

describe('settings in a backup', () => {
  it('are all that are kept, but those that stay on this machine', () => {
    const keys = keptKeys().filter(key => !STAYS.has(key));
    expect(keys.length).toBeGreaterThan(1);
    expect(keys.toSorted()).toEqual(settingNames.toSorted());
  });

  it('are never the PIN', () => {
    expect(checkSetting('lock', 1, { minutes: 1, salt: '', hash: '', iterations: 1 })).toBeNull();
    expect(STAYS.has('lock')).toBe(true);
  });

  it('are taken from older versions, and left out when they are newer or wrong', () => {
    const agent = { name: 'Jo Doe', initials: 'JD' };
    const old = { agent, brands: [{ handle: 'AcmeParcels', name: 'Acme' }], targetMinutes: 60 };
    const now = { ...old, brands: [{ ...NO_DETAILS, handle: 'AcmeParcels', name: 'Acme' }] };
    expect(checkSetting('setup', 1, old)).toEqual(old);
    const second = { ...old, brands: now.brands.map(({ guards: _guards, ...brand }) => brand) };
    expect(checkSetting('setup', 2, second)).toEqual(second);
    expect(checkSetting('setup', 3, now)).toEqual(now);
    expect(checkSetting('setup', 3, second)).toBeNull();
    expect(checkSetting('setup', 4, now)).toBeNull();
    expect(checkSetting('setup', 3, { ...now, brands: [] })).toBeNull();
    expect(checkSetting('__proto__', 1, {})).toBeNull();
    expect(checkSetting('constructor', 1, {})).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { tidyVersions } from '../../../src/storage/template-versions';
import { DAY, NOON } from '../../support/history';
import { aStore } from '../../support/store';
import { aTemplate } from '../../support/template';

const YEAR = 365 * DAY;

/** Versions of one template, one a given number of milliseconds ago each. */
function versionsOf(id: string, ages: readonly number[]) {
  return ages.map((age, i) => ({
    templateId: id,
    until: NOON - age,
    by: 'JD',
    cause: 'edit' as const,
    template: aTemplate({ id, name: `${id} ${i}` }),
  }));
}

async function leftOf(versions: ReturnType<typeof versionsOf>) {
  const { database } = aStore();
  await database.templateVersions.bulkAdd(versions);
  await tidyVersions(database, NOON);
  return (await database.templateVersions.orderBy('n').toArray()).map(({ template }) => template.name);
}

const countDown = (from: number, count: number) => Array.from({ length: count }, (_, i) => from - i);

describe('the versions of a template', () => {
  it('are bounded: the newest hundred of each stay', async () => {
    const left = await leftOf([
      ...versionsOf('a', countDown(1_000, 104)),
      ...versionsOf('b', countDown(500, 3)),
    ]);
    expect(left).toHaveLength(103);
    expect(left[0]).toBe('a 4');
    expect(left.slice(-3)).toEqual(['b 0', 'b 1', 'b 2']);
  });

  it('go after two years, but for the newest ten', async () => {
    const left = await leftOf([
      ...versionsOf('often', countDown(3 * YEAR, 14)),
      ...versionsOf('seldom', [3 * YEAR - 20, 3 * YEAR - 21]),
      ...versionsOf('often', [YEAR, YEAR - 1]),
      ...versionsOf('now', countDown(YEAR - 2, 12)),
    ]);
    expect(left.filter(name => name.startsWith('often'))).toEqual([
      ...countDown(13, 8)
        .toReversed()
        .map(i => `often ${i}`),
      'often 0',
      'often 1',
    ]);
    expect(left.filter(name => name.startsWith('seldom'))).toHaveLength(2);
    expect(left.filter(name => name.startsWith('now'))).toHaveLength(12);
  });
});

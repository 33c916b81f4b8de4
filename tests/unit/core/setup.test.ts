import { describe, expect, it } from 'vitest';
import { NO_DETAILS } from '../../../src/core/brand';
import { completed, withDetails, type SetupAnswers } from '../../../src/core/setup';

const answers: SetupAnswers = {
  agent: { name: 'Jo Doe', initials: 'JD' },
  brands: [
    { handle: 'AcmeParcels', name: 'Acme Parcels' },
    { handle: 'AcmeCare', name: 'Acme Care' },
  ],
  targetMinutes: 60,
};
const links = [{ name: 'help', address: 'https://help.acme.example' }];

describe('completed', () => {
  it('begins with nothing said about any brand', () => {
    expect(completed(answers, null).brands[1]).toEqual({
      handle: 'AcmeCare',
      name: 'Acme Care',
      ...NO_DETAILS,
    });
  });

  it('keeps what was said about a brand that is renamed or spelled otherwise', () => {
    const before = withDetails(completed(answers, null), 'acmeparcels', { links });
    const again = completed({ ...answers, brands: [{ handle: 'ACMEPARCELS', name: 'Acme' }] }, before);

    expect(again.brands).toEqual([{ ...NO_DETAILS, handle: 'ACMEPARCELS', name: 'Acme', links }]);
  });
});

describe('withDetails', () => {
  it('changes what is named, of one brand', () => {
    const before = withDetails(completed(answers, null), 'AcmeParcels', { links });
    const after = withDetails(before, 'AcmeParcels', { products: ['kettle'] });

    expect(after.brands[0]).toMatchObject({ links, products: ['kettle'] });
    expect(after.brands[1]).toEqual(before.brands[1]);
  });
});

import { describe, expect, it } from 'vitest';
import { checkTemplate, fill } from '../../../../src/core/templates/fill';
import { variables } from '../../../../src/core/templates/variables/index';
import { templateFacts, templateOf } from '../../../support/template-facts';

const nobody = {
  ...templateFacts({ brand: { name: '', handle: '', hours: [], links: {} } }),
  customer: null,
  post: null,
  agent: { name: '', initials: '' },
};

describe('variables', () => {
  it.each(variables)(
    '$name has a label, a sample and a source, and its own name',
    ({ name, label, sample, source }) => {
      expect([label, sample, source]).not.toContain('');
      expect(variables.filter(other => other.name === name)).toHaveLength(1);
      expect(checkTemplate(`{{ ${name} }}`, {})).toBeNull();
    },
  );

  it.each(variables.filter(({ name }) => name !== 'time.greeting'))(
    '$name is asked for where nothing is known',
    ({ name, label }) => {
      const { template, wording } = templateOf(`{{ ${name} }}`);

      expect(fill(template, wording, nobody, {})).toMatchObject({
        text: '…',
        missing: [name],
        fields: [{ label }],
        problem: null,
      });
    },
  );

  it('take no marks that stand alone from a display name', () => {
    const { template, wording } = templateOf('Hi {{ customer.name | else: "there" }}.');
    const named = (displayName: string) => fill(template, wording, templateFacts({ displayName }), {}).text;

    expect(named('! !')).toBe('Hi there.');
    expect(named('Ada - Byron .')).toBe('Hi Ada Byron.');
    expect(named(', Ada & Bob')).toBe('Hi Ada & Bob.');
  });

  it('take no mention or link from a display name', () => {
    const { template, wording } = templateOf('Hi {{ customer.name | else: "there" }}');

    expect(fill(template, wording, templateFacts({ displayName: 'Ada @boss' }), {}).text).toBe('Hi Ada boss');
    expect(fill(template, wording, templateFacts({ displayName: 'win at evil.example' }), {}).text).toBe(
      'Hi there',
    );
  });
});

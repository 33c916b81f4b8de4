import { describe, expect, it } from 'vitest';
import { run, verdicts } from '../../../bench/liquid.bench';
import { hasCorpus } from '../../../support/shared-data';

describe.skipIf(!hasCorpus('templates/golden_liquid.json'))(
  'the language of templates on golden-liquid',
  () => {
    it('passes at least four of five cases', async () => {
      for (const { value } of await run()) expect(value).toBeGreaterThan(0.81);
    });

    it('refuses the tags we left out with an error that names them', () => {
      const left = verdicts().filter(
        ({ name, passed }) => !passed && /^tags, (?:include|render|tablerow|doc|ifchanged),/.test(name),
      );

      expect(left.length).toBeGreaterThan(50);
      expect(left.filter(({ how, got }) => how !== 'error' || !/not (?:found|closed)/.test(got))).toEqual([]);
    });
  },
);

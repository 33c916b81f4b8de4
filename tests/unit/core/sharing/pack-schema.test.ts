import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { packSchema } from '../../../../src/core/sharing/pack-schema';
import { anyPackFile } from '../../../support/pack-fuzz';
import { packs } from '../../../support/packs';

const published = JSON.parse(
  readFileSync(new URL('../../../../docs/pack.schema.json', import.meta.url), 'utf8'),
) as object;
const fits = new Ajv2020({ strict: false }).compile(published);

/** What takes reading an address or comparing two fields, which a JSON Schema cannot. */
const BEYOND = ['no https address', 'closes before it opens'];

describe('the published schema of packs', () => {
  it('takes every pack in good form', () => {
    fc.assert(
      fc.property(packs, pack => {
        expect(fits(pack), JSON.stringify(fits.errors)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('takes and refuses what the reading takes and refuses', () => {
    let refused = 0;
    fc.assert(
      fc.property(anyPackFile, text => {
        const value = parsed(text);
        const { issues = [] } = v.safeParse(packSchema, value);
        const ours = issues.length === 0;
        // Characters are counted by code point there and by UTF-16 unit here: ours is never the wider one.
        if (ours) expect(fits(value), JSON.stringify(fits.errors)).toBe(true);
        else if (!fits(value)) refused += 1;
        else if (issues.every(({ message }) => BEYOND.includes(message))) refused += 1;
        else throw new Error(`only the published schema takes ${text.slice(0, 200)}`);
      }),
      { numRuns: 2_000 },
    );
    expect(refused).toBeGreaterThan(100);
  });
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

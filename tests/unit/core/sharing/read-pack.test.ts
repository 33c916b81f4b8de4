import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../../../src/core/sharing/canonical';
import { readPack } from '../../../../src/core/sharing/read-pack';
import { aPack, aPackTemplate, packs } from '../../../support/packs';
import { anyPackFile } from '../../../support/pack-fuzz';

const kindOf = (text: string) => readPack(text).refusal?.kind ?? 'read';
const whereOf = (text: string) => readPack(text).refusal?.where;

describe('readPack', () => {
  it('gives back every pack in good form, byte for byte', () => {
    fc.assert(
      fc.property(packs, pack => {
        const text = canonical(pack);
        const { pack: read } = readPack(text);
        expect(canonical(read)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it('takes a pack whole or says why not, whatever comes', () => {
    fc.assert(
      fc.property(anyPackFile, text => {
        const { pack, refusal } = readPack(text);
        expect(pack === null).toBe(refusal !== null);
        if (pack) expect(readPack(canonical(pack)).refusal).toBeNull();
      }),
      { numRuns: 2_000 },
    );
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('says of a file that is none what it is', () => {
    expect(kindOf('')).toBe('not-json');
    expect(kindOf('<!doctype html><title>Log in</title>')).toBe('html');
    expect(kindOf('\n  <html>')).toBe('html');
    expect(kindOf(canonical(aPack()).slice(0, -20))).toBe('not-json');
    expect(kindOf('[]')).toBe('foreign');
    expect(kindOf('null')).toBe('foreign');
    expect(kindOf(canonical({ ...aPack(), version: 2 }))).toBe('newer');
  });

  it('refuses by size and depth before it parses', () => {
    expect(kindOf('x'.repeat(20_000_001))).toBe('too-large');
    expect(kindOf(`"${'ü'.repeat(10_000_001)}"`)).toBe('too-large');
    expect(kindOf('['.repeat(1_000_000))).toBe('too-deep');
    expect(kindOf(`{"a":"${'['.repeat(100)}"}`)).toBe('foreign');
  });

  it('names the place that is wrong', () => {
    const broken = { ...aPackTemplate(), wordings: [{ id: 'a', text: 3, lang: null, tone: null }] };
    expect(whereOf(canonical({ ...aPack(), templates: [broken] }))).toBe('templates[0].wordings[0].text');
    expect(whereOf(canonical({ ...aPack(), extra: 1 }))).toBe('extra');
    const twice = [aPackTemplate(), aPackTemplate()];
    expect(whereOf(canonical(aPack({ templates: twice })))).toBe('templates[1]');
  });

  it('refuses names that mean something to JavaScript, wherever they stand', () => {
    const text = canonical(aPack());
    for (const name of ['__proto__', 'constructor', 'prototype']) {
      expect(kindOf(text.replace('{', `{"${name}":{"polluted":true},`))).toBe('bad-key');
      expect(kindOf(text.replace('"templates":[{', `"templates":[{"${name}":1,`))).toBe('bad-key');
    }
  });
});

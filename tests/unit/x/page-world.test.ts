import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { PASTE_REQUEST } from '../../../src/x/insert';

const source = readFileSync(new URL('../../../src/content/page-world.iife.ts', import.meta.url), 'utf8');

describe('the helper in the page’s own world', () => {
  it('listens for the event that the editor is handed its text by, and for no other', () => {
    expect(source).toContain(`'${PASTE_REQUEST}'`);
    expect(source.match(/addEventListener\(/g)).toHaveLength(1);
  });

  it('imports nothing, keeps nothing and is small', () => {
    expect(source).not.toMatch(/\bimport\b[^*\n]*from|globalThis|window\./);
    expect(gzipSync(source).length).toBeLessThan(1024);
  });
});

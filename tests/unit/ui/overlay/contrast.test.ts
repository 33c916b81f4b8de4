import { describe, expect, it } from 'vitest';
import { readable } from '../../../../src/ui/overlay/contrast';
import { variablesOf } from '../../../../src/ui/overlay/variables';
import { light } from '../gallery/looks';

describe('readable', () => {
  it('lightens X’s muted text on black, which is too dark for small words', () => {
    expect(readable('rgb(113, 118, 123)', 'rgb(0, 0, 0)', 4.7)).not.toBe('rgb(113, 118, 123)');
  });

  it('leaves what can be read, and what it cannot understand', () => {
    expect(readable('rgb(83, 100, 113)', '#ffffff', 4.5)).toBe('rgb(83, 100, 113)');
    expect(readable('color(srgb 0 0 0)', '#ffffff', 4.5)).toBe('color(srgb 0 0 0)');
  });
});

describe('variablesOf', () => {
  it('does not let a font name of the page write rules of its own', () => {
    const css = variablesOf({ ...light, fontFamily: 'a;} *{background:url(https://example.invalid)' });

    expect(css.match(/[{}]/g)).toEqual(['{', '}']);
    expect(css).toContain('--font:a *background');
  });
});

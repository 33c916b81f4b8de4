// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { readLook } from '../../../src/x/look';

const root = document.documentElement;
afterEach(() => {
  for (const element of [root, document.body]) element.removeAttribute('style');
  root.removeAttribute('dir');
});

function show(background: string, fontSize = '15px') {
  document.body.style.backgroundColor = background;
  root.style.fontSize = fontSize;
}

describe('readLook', () => {
  it.each([
    ['rgb(255, 255, 255)', 'light', false],
    ['#ffffff', 'light', false],
    ['rgb(0, 0, 0)', 'black', false],
    ['rgb(5, 5, 5)', 'black', true],
    ['rgb(21, 32, 43)', 'black', false],
  ])('reads the theme of %s', (background, theme, highContrast) => {
    show(background);

    expect(readLook(document)).toMatchObject({ theme, highContrast });
  });

  it('reads size, direction and language', () => {
    show('rgb(0, 0, 0)', '17px');
    root.setAttribute('dir', 'rtl');
    root.setAttribute('lang', 'ar');

    expect(readLook(document)).toMatchObject({ fontSize: 17, direction: 'rtl', lang: 'ar' });
  });

  it('keeps to what X has by default where the page says nothing, or nonsense', () => {
    show('', '900px');

    expect(readLook(document)).toMatchObject({ theme: 'light', fontSize: 15, direction: 'ltr' });
  });
});

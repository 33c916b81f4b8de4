import type { Look } from '../../../../src/core/look';

const font = 'TwitterChirp, -apple-system, "Segoe UI", Roboto, Helvetica, Arial, sans-serif';

export const light: Look = {
  theme: 'light',
  highContrast: false,
  text: 'rgb(15, 20, 25)',
  muted: 'rgb(83, 100, 113)',
  line: 'rgb(239, 243, 244)',
  background: 'rgb(255, 255, 255)',
  accent: 'rgb(29, 155, 240)',
  fontFamily: font,
  fontSize: 15,
  direction: 'ltr',
  lang: 'en',
};

export const black: Look = {
  ...light,
  theme: 'black',
  text: 'rgb(231, 233, 234)',
  muted: 'rgb(113, 118, 123)',
  line: 'rgb(47, 51, 54)',
  background: 'rgb(0, 0, 0)',
};

export const highContrast: Look = { ...black, highContrast: true, background: 'rgb(5, 5, 5)' };

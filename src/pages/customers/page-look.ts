import { signal, type ReadonlySignal } from '@preact/signals';
import type { Look } from '../../core/look';
import { textDirection, textLanguage } from '../text';

const LIGHT = {
  text: '#181b1f',
  muted: '#56606b',
  line: '#d9dee2',
  background: '#ffffff',
  accent: '#0f6674',
};
const DARK = { text: '#e7eaed', muted: '#a5aeb8', line: '#343a41', background: '#15181b', accent: '#73c9d6' };

/** How our own pages look (see pages.css), for the parts that were made to stand on X. Follows the system. */
export function createPageLook(): ReadonlySignal<Look> {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const contrast = matchMedia('(prefers-contrast: more)');
  const look = signal(lookOf(dark.matches, contrast.matches));
  const follow = () => (look.value = lookOf(dark.matches, contrast.matches));
  dark.addEventListener('change', follow);
  contrast.addEventListener('change', follow);
  return look;
}

function lookOf(dark: boolean, highContrast: boolean): Look {
  return {
    theme: dark ? 'black' : 'light',
    highContrast,
    ...(dark ? DARK : LIGHT),
    fontFamily: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif",
    fontSize: 15,
    direction: textDirection() === 'rtl' ? 'rtl' : 'ltr',
    lang: textLanguage(),
  };
}

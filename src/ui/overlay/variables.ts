import { readable } from './contrast';
import type { Look } from '../../core/look';

/** The style rule that carries X's present looks into our roots. Muted text is moved until it can be read (4.5 : 1). */
export function variablesOf(look: Look): string {
  const black = look.theme === 'black';
  const strong = look.highContrast;
  const values: Record<string, string> = {
    text: readable(look.text, look.background, strong ? 7 : 4.5),
    muted: readable(look.muted, look.background, strong ? 7 : 4.7),
    line: strong ? look.muted : look.line,
    bg: look.background,
    // Edges of fields and buttons must be seen (3 : 1), X's dividing lines need not.
    field: readable(look.line, look.background, 3),
    accent: look.accent,
    // Accent as words, and words on accent.
    link: readable(look.accent, look.background, 4.7),
    fill: black ? '#eff3f4' : '#0f1419',
    'on-fill': black ? '#0f1419' : '#ffffff',
    hover: black ? 'rgb(231 233 234 / 0.1)' : 'rgb(15 20 25 / 0.06)',
    chosen: black ? 'rgb(231 233 234 / 0.07)' : 'rgb(15 20 25 / 0.04)',
    amber: black ? '#ffad1f' : '#945b00',
    red: black ? '#ff6b74' : '#c4111f',
    shadow: black ? 'none' : '0 2px 12px rgb(101 119 134 / 0.25)',
    font: look.fontFamily,
    size: `${look.fontSize}px`,
    small: `${Math.round(look.fontSize * 0.87)}px`,
    dir: look.direction,
    align: look.direction === 'rtl' ? 'right' : 'left',
    scheme: black ? 'dark' : 'light',
  };
  const body = Object.entries(values).map(([name, value]) => `--${name}:${value.replaceAll(/[;{}<]/g, '')}`);
  return `.cs{${body.join(';')}}`;
}

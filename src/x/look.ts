import type { Look } from '../core/look';
import { first } from './selectors';

const LIGHT = {
  theme: 'light',
  text: 'rgb(15, 20, 25)',
  muted: 'rgb(83, 100, 113)',
  line: 'rgb(239, 243, 244)',
} as const;
const BLACK = {
  theme: 'black',
  text: 'rgb(231, 233, 234)',
  muted: 'rgb(113, 118, 123)',
  line: 'rgb(47, 51, 54)',
} as const;
const ACCENT = 'rgb(29, 155, 240)';
const FONTS =
  'TwitterChirp, -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, Helvetica, Arial, sans-serif';

/** How X looks now. X writes its theme and font size into the page itself, so this costs no layout. */
export function readLook(document: Document): Look {
  const root = document.documentElement as HTMLElement | null;
  const body = document.body as HTMLElement | null;
  const background = readBackground(document);
  const colours = isDark(background) ? BLACK : LIGHT;
  const fontSize = Number.parseFloat(root?.style.fontSize ?? '');
  return {
    ...colours,
    // X's black with high contrast is not quite black.
    highContrast: background === 'rgb(5, 5, 5)',
    background,
    accent: readAccent(document),
    fontFamily: body?.style.fontFamily || readFont(document),
    fontSize: fontSize >= 10 && fontSize <= 32 ? fontSize : 15,
    direction: root?.getAttribute('dir') === 'rtl' ? 'rtl' : 'ltr',
    lang: root?.getAttribute('lang') || 'en',
  };
}

// Another extension may darken X on top of its own theme: then X's inline colour is not what people see.
function readBackground(document: Document): string {
  const body = document.body as HTMLElement | null;
  const inline = channels(body?.style.backgroundColor ?? '');
  if (inline) return `rgb(${inline.join(', ')})`;
  const computed = body && channels(document.defaultView?.getComputedStyle(body).backgroundColor ?? '');
  return computed ? `rgb(${computed.join(', ')})` : 'rgb(255, 255, 255)';
}

function readAccent(document: Document): string {
  const link = first(document, 'text')?.querySelector('a');
  const colour = link && channels(document.defaultView?.getComputedStyle(link).color ?? '');
  return colour && Math.max(...colour) - Math.min(...colour) > 60 ? `rgb(${colour.join(', ')})` : ACCENT;
}

function readFont(document: Document): string {
  const words = first(document, 'text');
  return (words && document.defaultView?.getComputedStyle(words).fontFamily) || FONTS;
}

function isDark(colour: string): boolean {
  const [red = 255, green = 255, blue = 255] = channels(colour) ?? [];
  return red * 0.3 + green * 0.59 + blue * 0.11 < 100;
}

// Null for colours that let what is behind shine through: they do not say what people see.
function channels(colour: string): [number, number, number] | null {
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i
    .exec(colour.trim())
    ?.slice(1)
    .map(pair => Number.parseInt(pair, 16));
  const found =
    hex ?? /^rgba?\((\d+),\s*(\d+),\s*(\d+)(?:,\s*([\d.]+))?\)$/.exec(colour.trim())?.slice(1).map(Number);
  const [red, green, blue, alpha] = found ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  return alpha === undefined || Number.isNaN(alpha) || alpha > 0.9 ? [red, green, blue] : null;
}

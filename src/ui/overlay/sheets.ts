import { effect, type ReadonlySignal } from '@preact/signals';
import type { Look } from '../../core/look';
import { rules } from './rules';
import { variablesOf } from './variables';

const shared = new WeakMap<ReadonlySignal<Look>, CSSStyleSheet[]>();

/**
 * Gives the root our style sheet and X's present looks, and follows them without rendering anything. All roots share two
 * sheets; where the browser does not take those from an extension, the root gets a style element of its own.
 */
export function dress(root: ShadowRoot, look: ReadonlySignal<Look>, signal: AbortSignal): void {
  try {
    root.adoptedStyleSheets = sheetsFor(look);
  } catch {
    const style = document.createElement('style');
    root.prepend(style);
    const stop = effect(() => {
      style.textContent = rules + variablesOf(look.value);
    });
    signal.addEventListener('abort', stop, { once: true });
  }
}

function sheetsFor(look: ReadonlySignal<Look>): CSSStyleSheet[] {
  const known = shared.get(look);
  if (known) return known;
  const fixed = new CSSStyleSheet();
  fixed.replaceSync(rules);
  const changing = new CSSStyleSheet();
  effect(() => changing.replaceSync(variablesOf(look.value)));
  const sheets = [fixed, changing];
  shared.set(look, sheets);
  return sheets;
}

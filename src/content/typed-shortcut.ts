import type { Composer } from '../x/page';

const TYPED = /(?<!;);;[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}_-]{0,39}$/u;

/** The shortcut with its two signs (";;late") that stands before the caret of a composer, '' when none does. */
export function typedShortcut(composer: Composer): string {
  const caret = composer.caret();
  if (!caret || caret.start !== caret.end) return '';
  return TYPED.exec(composer.text().slice(Math.max(0, caret.end - 48), caret.end))?.[0] ?? '';
}

/** True where these words stand right before the caret of a composer. */
export function standsBeforeCaret(composer: Composer, words: string): boolean {
  const caret = composer.caret();
  return caret !== null && caret.start === caret.end && composer.text().slice(0, caret.end).endsWith(words);
}

/** Tells which shortcut stands before the caret, each time text or caret have changed. */
export function onTypedShortcut(
  composer: Composer,
  listener: (typed: string) => void,
  signal: AbortSignal,
): void {
  // X's editor draws a letter first and moves its caret then: look when both are done.
  let due = false;
  const look = () => {
    if (due) return;
    due = true;
    setTimeout(() => {
      due = false;
      if (!signal.aborted) listener(typedShortcut(composer));
    });
  };
  composer.onText(look, signal);
  const options = { capture: true, signal };
  document.addEventListener(
    'selectionchange',
    () => composer.editor.contains(document.activeElement) && look(),
    options,
  );
}

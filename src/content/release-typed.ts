import type { Press } from '../x/page';

/** Milliseconds that X may take for a post before what was typed after the press is put in behind it. */
const TAKING = 1_500;

/**
 * Lets a press go whose keys are held, and waits until X has emptied the editor, at most 2 s: what the agent types on meanwhile would be
 * emptied out with the post, or press X's shortcuts once X took the focus away.
 */
export async function releaseTyped(press: Press): Promise<void> {
  const { composer } = press;
  if (!(await press.release())) return;
  const end = performance.now() + TAKING;
  while (!composer.signal.aborted && composer.text() !== '') {
    if (performance.now() > end) return;
    await new Promise(resolve => setTimeout(resolve, 30));
  }
  await composer.keepStrays();
}

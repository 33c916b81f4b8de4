import { Findings, FINDINGS_CLASS } from '../ui/components/Findings';
import { mount } from '../ui/overlay/mount';
import { placeBelow } from '../ui/overlay/place-below';
import { pointedBeyond } from '../ui/overlay/stack';
import type { GuardStore, Hands } from '../ui/stores/guard-store';
import { nextStop } from '../x/next-stop';
import type { Composer } from '../x/page';
import type { FeatureContext } from './feature';

/** Place of the findings in the stack below a composer; the drafts are further from it. */
const RANK = 0;

/** Shows the findings below a composer from the first one on; nothing is drawn before. */
export function findingsBelow(
  composer: Composer,
  store: GuardStore,
  { page, look }: FeatureContext,
  until: AbortSignal,
): { hands(): Hands } {
  let host: HTMLElement | null = null;
  const { editor } = composer;

  function draw(): HTMLElement {
    const onward = () => nextStop(editor, composer.dialog ?? document.body)?.focus();
    const made = mount({
      parent: composer.dialog ?? document.body,
      className: FINDINGS_CLASS,
      vnode: <Findings store={store} onward={onward} now={Date.now} />,
      look,
      signal: until,
    });
    placeBelow(made.host, composer.box, {
      stack: { of: editor, rank: RANK },
      must: () => store.held.value !== null,
      signal: until,
    });
    // A dialog lies over the page with its composers; ours would lie over the dialog.
    page.onCover(cover => {
      const covered = cover !== null && !cover.contains(editor);
      made.host.style.display = covered ? 'none' : 'block';
    }, until);
    takeTab(composer, made, until);
    return made.host;
  }

  const stop = store.lines.subscribe(lines => {
    if (lines.length > 0 && !until.aborted) host ??= draw();
  });
  until.addEventListener('abort', stop, { once: true });

  return {
    hands() {
      if (host !== null && (document.activeElement === host || host.matches(':hover'))) return 'list';
      return pointedBeyond(editor, RANK) ? 'below' : null;
    },
  };
}

// Our list stands at the end of the page, far from the editor for who goes by Tab: the way there and back is made short. X's
// own list of names takes the key before us.
function takeTab(
  { editor }: Composer,
  { host, root }: { host: HTMLElement; root: ShadowRoot },
  until: AbortSignal,
) {
  const take = (event: KeyboardEvent) => {
    const plain = event.key === 'Tab' && !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (!plain || event.isComposing || event.defaultPrevented) return;
    if (event.target !== editor || editor.hasAttribute('aria-activedescendant')) return;
    if (host.style.visibility === 'hidden' || host.style.display === 'none') return;
    const first = root.querySelector<HTMLElement>('section button, section a[href], section input');
    if (!first) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    setTimeout(() => first.focus({ preventScroll: true }));
  };
  window.addEventListener('keydown', take, { capture: true, signal: until });
}

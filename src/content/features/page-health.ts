import type { Feature } from '../feature';

/** Says in one calm line what of X's page cannot be read right now. */
export const pageHealth: Feature = {
  id: 'page-health',
  start({ page, desk, signal }) {
    page.onHealth(({ broken }) => {
      const text = broken.length === 0 ? '' : `Countersign cannot read ${listed(broken)} right now.`;
      desk.say({ key: 'health', text });
    }, signal);
    signal.addEventListener('abort', () => desk.say({ key: 'health', text: '' }), { once: true });
  },
};

function listed(parts: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(parts);
}

/*
By hand, when X has changed:
- take the test id of a post's words away in the page's inspector: the line names it, and goes when it is back
*/

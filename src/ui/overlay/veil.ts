import { h, options, type ComponentChildren, type VNode } from 'preact';

const firefox = typeof CSS !== 'undefined' && CSS.supports('-moz-appearance', 'none');
/** What holds text in a way of its own, which no search of the page reaches anyway. */
const LEFT_ALONE = new Set(['option', 'data', 'select', 'textarea', 'style', 'text', 'title']);
let veiled = false;

/**
 * Hides our words from the browser's find, which a page can call (`window.find`): in Chromium it tells whether a word stands
 * anywhere, in Firefox the selection then even names our node. Chromium's search does not look into a `bgsound`, Firefox's not
 * into an `option`; both hold anything anywhere, and screen readers pass through them. Returns the element to draw into.
 */
export function createVeil(root: ShadowRoot): HTMLElement {
  const wrapper = document.createElement(firefox ? 'div' : 'bgsound');
  root.append(wrapper);
  if (firefox && !veiled) veilTexts();
  return wrapper;
}

// Firefox looks for the option between a text and the block around it, so each text gets its own. It lets no option wrap its
// lines, whatever a style sheet says: the element inside takes what is around it (`--wrap` goes along with every white-space), and must not become a block itself.
function veilTexts() {
  veiled = true;
  const earlier = options.vnode;
  options.vnode = vnode => {
    const { type, props } = vnode as VNode<{ children?: ComponentChildren }>;
    if (typeof type === 'string' && !LEFT_ALONE.has(type)) props.children = withVeils(props.children);
    earlier?.(vnode);
  };
}

function withVeils(children: ComponentChildren): ComponentChildren {
  if (Array.isArray(children)) return children.map(child => withVeils(child as ComponentChildren));
  const words = typeof children === 'string' || typeof children === 'number' || typeof children === 'bigint';
  return words ? h('option', { role: 'none', class: 'veil' }, h('data', null, children)) : children;
}

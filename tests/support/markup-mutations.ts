import * as fc from 'fast-check';

/** One thing that may happen to a page that we have not seen yet. Positions are shares of the whole, 0 to 1. */
export interface Mutation {
  kind:
    | 'remove'
    | 'double'
    | 'unwrap'
    | 'wrap'
    | 'rename'
    | 'move'
    | 'dropAttribute'
    | 'setAttribute'
    | 'empty'
    | 'text';
  at: number;
  attribute: number;
  to: number;
  value: string;
}

const share = fc.double({ min: 0, max: 0.999999, noNaN: true });

/** Any mutation of a page. */
export const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom(
    'remove',
    'double',
    'unwrap',
    'wrap',
    'rename',
    'move',
    'dropAttribute',
    'setAttribute',
    'empty',
    'text',
  ),
  at: share,
  attribute: share,
  to: share,
  value: fc.oneof(
    fc.constantFrom(
      '',
      '/',
      '//',
      '/i/status/1',
      '/%',
      'tweet',
      'tweetText',
      'User-Name',
      'UserAvatar-Container-',
      'true',
      '-1',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
  ),
});

/** Does to the elements below `root` what the mutations say. */
export function mutate(root: Element, mutations: readonly Mutation[]): void {
  for (const one of mutations) {
    const elements = [...root.querySelectorAll('*')];
    const element = elements[Math.floor(one.at * elements.length)];
    const other = elements[Math.floor(one.to * elements.length)];
    if (element && other) apply(one, element, other);
  }
}

function apply({ kind, attribute, value }: Mutation, element: Element, other: Element): void {
  const names = element.getAttributeNames();
  const name = names[Math.floor(attribute * names.length)];
  switch (kind) {
    case 'remove':
      return element.remove();
    case 'double':
      return element.after(element.cloneNode(true));
    case 'unwrap':
      return element.replaceWith(...element.childNodes);
    case 'wrap':
    case 'rename': {
      const box = document.createElement(kind === 'wrap' ? 'div' : 'section');
      if (kind === 'rename') for (const old of names) box.setAttribute(old, element.getAttribute(old) ?? '');
      element.replaceWith(box);
      box.append(...(kind === 'wrap' ? [element] : element.childNodes));
      return;
    }
    case 'move':
      return element.contains(other) ? undefined : other.append(element);
    case 'empty':
      return element.replaceChildren();
    case 'text':
      return element.append(value);
    case 'dropAttribute':
      return name === undefined ? undefined : element.removeAttribute(name);
    case 'setAttribute':
      return name === undefined ? undefined : element.setAttribute(name, value);
  }
}

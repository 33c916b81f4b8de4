/**
 * A copy of a user's event that does not leave the shadow tree it is dispatched in.
 *
 * A bare Event that carries the fields our handlers read, not one of the event's own class: Firefox lets a
 * KeyboardEvent out of the tree in spite of `composed: false`, and browsers act on some of them (Enter on a button).
 */
export function copyOf(event: Event): Event {
  const copy = new Event(event.type, { bubbles: event.bubbles, cancelable: event.cancelable });
  return Object.assign(copy, fieldsOf(event));
}

function fieldsOf(event: Event): object {
  if (event instanceof KeyboardEvent) {
    const { key, code, location, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey } = event;
    const getModifierState = (name: string) => event.getModifierState(name);
    return { key, code, location, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey, getModifierState };
  }
  if (event instanceof InputEvent) {
    const { data, inputType, isComposing } = event;
    return { data, inputType, isComposing };
  }
  if (event instanceof CompositionEvent) return { data: event.data };
  if (event instanceof FocusEvent) return { relatedTarget: event.relatedTarget };
  return {};
}

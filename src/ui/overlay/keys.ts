import { matchKeyBindingPress, parseKeybinding } from 'tinykeys';

/** What a key does. Return false to leave the key to the browser and to whatever is around. */
type KeyHandler = (event: KeyboardEvent) => boolean | void;

/**
 * A keydown handler from a table of keys in the spelling of tinykeys ("ArrowDown", "$mod+Enter", "([1-3])"). A key that
 * was used goes no further. Keys that build a character (IME) are left alone.
 */
export function keys(table: Readonly<Record<string, KeyHandler>>): (event: KeyboardEvent) => void {
  const bindings = Object.entries(table).flatMap(([binding, handler]) => {
    const press = parseKeybinding(binding)[0];
    return press ? [{ press, handler }] : [];
  });
  return event => {
    // Browsers send a keydown without a key when they fill in a field by themselves.
    if (event.isComposing || !event.key) return;
    const found = bindings.find(({ press }) => matchKeyBindingPress(event, press));
    if (!found || found.handler(event) === false) return;
    event.preventDefault();
    event.stopPropagation();
  };
}

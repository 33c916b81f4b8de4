/** Milliseconds without a key after which the agent has noticed that the field is gone. */
const NOTICED = 1_500;

/**
 * Takes the keys that the agent goes on typing after their field has left: to X an "l" would be a like. Ends when the hands rest or
 * the focus goes elsewhere. Only for an element in a root of ours, where the seal keeps keys from the page.
 */
export function keepKeys(element: HTMLElement, end: () => void): void {
  const over = new AbortController();
  let timer: ReturnType<typeof setTimeout>;
  const finish = () => {
    clearTimeout(timer);
    over.abort();
    // Not within the event that brought us here: see firefox-names.
    setTimeout(end);
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(finish, NOTICED);
  };
  const swallow = (event: KeyboardEvent) => {
    wait();
    // A blank would scroll the page. What is meant for the browser (Tab, Ctrl+R) passes.
    if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) event.preventDefault();
  };

  element.tabIndex = -1;
  element.style.outline = 'none';
  element.addEventListener('keydown', swallow, { signal: over.signal });
  element.addEventListener('blur', finish, { signal: over.signal });
  element.focus({ preventScroll: true });
  wait();
}

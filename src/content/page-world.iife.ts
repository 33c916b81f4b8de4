// Runs in the page's own world, because Draft.js takes text only through a paste event that was built there. Knows one
// thing: the text that is about to stand in the public composer. Keeps nothing, answers nothing.
addEventListener(
  // The name is the one in src/x/insert.ts; importing it would put more than this into the page.
  'textready',
  event => {
    const editor = event.target;
    const text = (event as CustomEvent<unknown>).detail;
    if (typeof text !== 'string' || !(editor instanceof HTMLElement) || !editor.isContentEditable) return;
    event.stopImmediatePropagation();
    const paste = new ClipboardEvent('paste', {
      bubbles: true,
      cancelable: true,
      clipboardData: new DataTransfer(),
    });
    // Firefox leaves out the data given above: it must be put in afterwards, which Chromium takes too.
    paste.clipboardData?.setData('text/plain', text);
    editor.dispatchEvent(paste);
  },
  true,
);

import type { Place } from './stage';

/** Where packs come in and go out. */
export const SHARING = 'src/pages/index.html#library/sharing';

/** Types over what stands in a field. */
export async function fill(place: Place, field: string, text: string): Promise<void> {
  await place.focus('textbox', field);
  await place.tab.press('Control+a');
  await place.tab.type(text);
}

/** Waits until it stands in a place that is read out. */
export function says(place: Place, words: string, role: 'status' | 'alert' = 'status'): Promise<void> {
  return place.until(`${role} “${words}”`, async () =>
    (await place.all(role)).some(({ text }) => text.includes(words)),
  );
}

// What a page downloads goes to the machine's own folder, which a test cannot see: kept in the page instead.
const KEEP_DOWNLOADS = `(() => {
  HTMLAnchorElement.prototype.click = function () {
    window.file = fetch(this.href).then(answer => answer.text());
  };
})()`;

/** From now on files that the page hands out are kept for {@link handedOut}. */
export async function keepDownloads(place: Place): Promise<void> {
  await place.tab.run(KEEP_DOWNLOADS);
}

/** The text of the file that the page handed out last. */
export function handedOut(place: Place): Promise<string> {
  return place.tab.run<string>('window.file');
}

/** Chooses a file, as a person would in the dialog that no driver can see. */
export async function bringFile(place: Place, text: string): Promise<void> {
  await place.until('the page takes files', () => place.tab.run(`!!document.querySelector('.drop input')`));
  await place.tab.run(`(${CHOOSE})(${JSON.stringify(text)})`);
}

const CHOOSE = `text => {
  const list = new DataTransfer();
  list.items.add(new File([text], 'team.json', { type: 'application/json' }));
  const field = document.querySelector('.drop input[type=file]');
  field.files = list.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}`;

/** Chooses one file after another; what the page says to each (its refusal, or the line of the dry run), in their order. */
export async function bringEach(place: Place, texts: readonly string[]): Promise<string[]> {
  await place.until('the page takes files', () => place.tab.run(`!!document.querySelector('.drop input')`));
  return place.tab.run<string[]>(`(async () => {
    const said = [];
    for (const text of ${JSON.stringify(texts)}) {
      document.querySelector('.part [role=alert]')?.setAttribute('data-before', '');
      (${CHOOSE})(text);
      const end = performance.now() + 8_000;
      let answer = null;
      while (!answer && performance.now() < end) {
        await new Promise(resolve => setTimeout(resolve, 15));
        answer = document.querySelector('.part [role=alert]:not([data-before]), .plan');
      }
      said.push(answer?.textContent ?? '');
      if (answer?.matches('.plan')) break;
    }
    return said;
  })()`);
}

/** Asks the background as the page itself does. */
export function askAs<R>({ tab }: Place, message: string, request: unknown = {}): Promise<R> {
  return tab.run<R>(
    `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ countersign: message, request })})` +
      `.then(reply => { if (!reply.ok) throw new Error(reply.reason); return reply.value ?? null; })`,
  );
}

import browser from 'webextension-polyfill';
import type { PageReading, Trial } from '../../core/page-reading';
import { tabQuestion } from '../../messages/ask-tab';
import { PICK, type PickQuestion, type Picked } from '../../messages/pick';

/** A tab of X that can be asked. */
export interface XTab {
  id: number;
  reading: PageReading;
}

const ORIGINS = ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.twitter.com/*'];
const SCRIPT = '/src/content/pick.js';
/** Milliseconds after which a tab has nothing to say. */
const PATIENCE = 3_000;

/** The open tabs of X, as one of our own pages reaches them. */
export function createXTabs() {
  /** What a tab says; null for tabs that are none of X's, asleep, or open since before we were installed. */
  async function read(id: number, trial: Trial | null = null): Promise<PageReading | null> {
    const late = new Promise<null>(resolve => void setTimeout(resolve, PATIENCE, null));
    const answer = browser.tabs.sendMessage(id, tabQuestion(trial)).catch(() => null);
    return ((await Promise.race([answer, late])) as PageReading | null | undefined) ?? null;
  }

  /** Every tab of X, the one last looked at first. Addresses need not be known for it: only our own scripts answer. */
  async function list(): Promise<XTab[]> {
    const tabs = (await browser.tabs.query({})).filter(tab => tab.discarded !== true);
    const byUse = tabs.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
    const answers = await Promise.all(
      byUse.map(async ({ id }) => {
        const reading = id === undefined ? null : await read(id);
        return id === undefined || reading === null ? null : { id, reading };
      }),
    );
    return answers.filter(tab => tab !== null);
  }

  /** Asks for what pointing needs. To be called in a click and before anything else: Firefox refuses after the first wait. */
  function permit(): Promise<boolean> {
    return browser.permissions.request({ permissions: ['scripting'], origins: ORIGINS });
  }

  /** Brings the tab to the front and lets somebody point there; comes back when that is done. Rejects where the tab cannot be reached. */
  async function pick(id: number, question: PickQuestion, signal: AbortSignal): Promise<Picked> {
    await browser.scripting.executeScript({ target: { tabId: id }, files: [SCRIPT] });
    await show(id);
    const picked = await askPicker(id, question, signal);
    const own = await browser.tabs.getCurrent();
    if (own?.id !== undefined) await show(own.id);
    return picked;
  }

  return { list, read, permit, pick };
}

export type XTabs = ReturnType<typeof createXTabs>;

function askPicker(id: number, question: PickQuestion, signal: AbortSignal): Promise<Picked> {
  return new Promise(resolve => {
    const line = browser.tabs.connect(id, { name: PICK });
    const end = (picked: Picked) => {
      line.disconnect();
      resolve(picked);
    };
    line.onMessage.addListener(picked => end(picked as Picked));
    line.onDisconnect.addListener(() => end({ is: 'left' }));
    signal.addEventListener('abort', () => end({ is: 'left' }), { once: true });
    line.postMessage(question);
  });
}

async function show(id: number): Promise<void> {
  const { windowId } = await browser.tabs.update(id, { active: true });
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
}

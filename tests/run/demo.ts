import { buildEyes } from '../support/browser/build-eyes';
import { buildPracticeX } from '../support/build-practice-x';
import { openDemo, type Demo } from './demo-stage';
import { visitEarlierThreads, walk } from './demo-walk';

export interface DemoOptions {
  target: 'chrome' | 'firefox';
  /** On a display, left to a person; otherwise the walk. */
  shown: boolean;
}

/** Shows the built extension on the practice X, or walks through it. Resolves with the exit code; every failure is said in a sentence. */
export async function demo(options: DemoOptions): Promise<number> {
  let running: Demo | null = null;
  try {
    await Promise.all([buildEyes(), buildPracticeX()]);
    running = await openDemo(options);
    if (options.shown) await show(running);
    else await walk(running);
    return 0;
  } catch (error) {
    const [what] = (error instanceof Error ? error.message : String(error)).split('\n');
    console.error(`✗ ${running?.step ?? 'start the browser'}: ${what}`);
    console.error(await adviceAfter(running, options));
    return 1;
  } finally {
    await running?.browser.close().catch(() => null);
  }
}

async function show(running: Demo): Promise<void> {
  running.step = 'visit earlier threads';
  await visitEarlierThreads(running);
  running.step = 'open the mentions';
  await running.place.visit('/notifications/mentions');
  const key = process.platform === 'darwin' ? 'Cmd' : 'Ctrl';
  console.log(`The mentions of @AcmeParcels on the practice X are open, and you are Jo Doe ^JD. Nothing leaves this machine.
Click a mark such as "3rd · ^LS" for the history. Answer a post: the drafts stand below the reply.
${key}+; goes to the drafts, ${key}+' to the history. Close the browser when you are done.`);
  await running.browser.closed();
}

async function adviceAfter(running: Demo | null, { target }: DemoOptions): Promise<string> {
  if (!running) {
    return target === 'chrome'
      ? 'The browser did not start with the extension. Google’s Chrome and Edge refuse that from a script: install Chromium, or name one with COUNTERSIGN_CHROME=/path/to/chromium, and run npm start again.'
      : 'Firefox 142 or newer is needed. Install it, or name it with COUNTERSIGN_FIREFOX=/path/to/firefox, and run npm start again.';
  }
  const picture = await running.picture('failed').catch(() => null);
  const seen = picture ? `What the page looked like is in ${picture}. ` : '';
  return `${seen}Run npm start again; if the same step fails, run npm test and report both.`;
}

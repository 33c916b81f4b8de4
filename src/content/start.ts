import { signal as cell } from '@preact/signals';
import { ExtensionGone, Refused } from '../messages/errors';
import { send } from '../messages/send';
import { watchChanges } from '../messages/watch-changes';
import { sealEvents } from '../ui/overlay/seal';
import { createXPage } from '../x/create-x-page';
import type { XPage } from '../x/page';
import { createDesk, type Line } from './desk';
import type { Feature, FeatureContext } from './feature';
import { customerDrawer } from './features/customer-drawer';
import { markPosts } from './features/mark-posts';
import { pageHealth } from './features/page-health';
import { rememberSights } from './features/remember-sights';
import { replyTray } from './features/reply-tray';
import { signReply } from './features/sign-reply';
import { showLines } from './lines';

const FEATURES: readonly Feature[] = [
  rememberSights,
  markPosts,
  customerDrawer,
  replyTray,
  signReply,
  pageHealth,
];

/**
 * Begins on X, at document_start: seals our events before the page has listeners, then waits for the page to have a body.
 * Nothing is shown or remembered before the agent has set Countersign up, but one line that says so.
 */
export function start(): void {
  const life = new AbortController();
  // Longer than our life: the line that asks for a reload stays sealed, too.
  sealEvents(new AbortController().signal);
  const page = createXPage({ window, onError: error => note('page', error), signal: life.signal });
  if (document.body) begin(page, life);
  else document.addEventListener('DOMContentLoaded', () => begin(page, life), { once: true });
}

function begin(page: XPage, life: AbortController) {
  if (page.route().kind === 'foreign') return;
  const look = cell(page.look());
  page.onLook(next => (look.value = next), life.signal);
  const lines = showLines(look, life.signal);
  page.onRoute(lines.place, life.signal);
  const desk = createDesk(lines.say);
  const report = createReporter(desk.say, () => {
    if (life.signal.aborted) return;
    life.abort();
    showLines(look, new AbortController().signal).say(UPDATED);
  });

  let round = new AbortController();
  async function startRound() {
    const setup = await send('setup.read', {});
    round.abort();
    if (life.signal.aborted) return;
    const openWelcome = () =>
      void send('pages.open', { page: 'welcome' }).catch((error: unknown) => report('pages', error));
    desk.say(
      setup ? { key: 'setup', text: '' } : { ...NOT_SET_UP, action: { label: 'Set up', run: openWelcome } },
    );
    if (!setup) return;
    round = new AbortController();
    const signal = AbortSignal.any([round.signal, life.signal]);
    startFeatures({ page, setup, look, ask: send, desk, report, signal });
  }

  const restart = () => void startRound().catch((error: unknown) => report('setup', error));
  watchChanges(change => {
    if (change.kind === 'setup') restart();
    else desk.change(change);
  }, life.signal);
  restart();
}

const NOT_SET_UP: Line = { key: 'setup', text: 'Countersign is not set up yet.' };

const UPDATED: Line = {
  key: 'gone',
  text: 'Countersign was updated. Reload this page to go on.',
  action: { label: 'Reload', run: () => location.reload() },
};

// A feature that fails to start must not take the others with it.
function startFeatures(context: FeatureContext) {
  for (const feature of FEATURES) {
    try {
      feature.start(context);
    } catch (error) {
      context.report(feature.id, error);
    }
  }
}

// What the agent should know is said in the page; the rest is for whoever looks into the console.
function createReporter(say: (line: Line) => void, gone: () => void) {
  return (feature: string, error: unknown) => {
    if (error instanceof ExtensionGone) return gone();
    if (error instanceof Refused) say({ key: `refused-${feature}`, text: error.reason });
    note(feature, error);
  };
}

const noted = new Set<string>();

function note(feature: string, error: unknown) {
  const line = `${feature}: ${error instanceof Error ? error.message : String(error)}`;
  if (noted.has(line)) return;
  noted.add(line);
  console.warn(`Countersign, ${line}`);
}

import { signal as cell } from '@preact/signals';
import type { Brand } from '../core/brand';
import { ExtensionGone, Locked, Refused } from '../messages/errors';
import { answerOurPages } from '../messages/ask-tab';
import type { Name } from '../messages/protocol';
import { send } from '../messages/send';
import { watchChanges } from '../messages/watch-changes';
import { watchLock } from '../messages/watch-lock';
import { FULL } from '../storage/errors';
import { removeOrphans } from '../ui/overlay/orphans';
import { insideOf } from '../ui/overlay/hosts';
import { sealEvents } from '../ui/overlay/seal';
import { createXPage } from '../x/create-x-page';
import type { XPage } from '../x/page';
import { createDesk, type Desk, type Line } from './desk';
import type { Feature, FeatureContext } from './feature';
import { customerDrawer } from './features/customer-drawer';
import { guardPost } from './features/guard-post';
import { lockedView } from './features/locked-view';
import { markPosts } from './features/mark-posts';
import { pageHealth } from './features/page-health';
import { promiseOffer } from './features/promise-offer';
import { rememberSights } from './features/remember-sights';
import { replyTray } from './features/reply-tray';
import { signReply } from './features/sign-reply';
import { suggestReply } from './features/suggest-reply';
import { showLines } from './lines';

const FEATURES: readonly Feature[] = [
  rememberSights,
  markPosts,
  customerDrawer,
  replyTray,
  guardPost,
  promiseOffer,
  suggestReply,
  pageHealth,
];

/** While it is locked: nothing that shows anything, and nothing that was pressed or seen gets lost. */
const LOCKED_FEATURES: readonly Feature[] = [rememberSights, signReply, pageHealth, lockedView];

/**
 * Begins on X, at document_start: seals our events before the page has listeners, then waits for the page to have a body.
 * Nothing is shown or remembered before the agent has set Countersign up, but one line that says so. Where the page came first
 * (Firefox puts what it installs or updates into open pages) there is a line that asks for a reload, and nothing else.
 */
export function start(): void {
  const life = new AbortController();
  // Longer than our life: the line that asks for a reload stays sealed, too.
  sealEvents(new AbortController().signal);
  const isOurs = (node: Node) => insideOf(node) !== undefined;
  const page = createXPage({ window, onError: error => note('page', error), isOurs, signal: life.signal });
  if (document.readyState !== 'loading') askForReload(page, removeOrphans(document));
  else if (document.body) begin(page, life);
  else document.addEventListener('DOMContentLoaded', () => begin(page, life), { once: true });
}

function askForReload(page: XPage, updated: boolean) {
  if (page.route().kind === 'foreign') return;
  const forever = new AbortController().signal;
  const line = updated ? UPDATED : INSTALLED;
  showLines(readLook(page, forever), forever).say(line);
}

function readLook(page: XPage, signal: AbortSignal): FeatureContext['look'] {
  const look = cell(page.look());
  page.onLook(next => (look.value = next), signal);
  return look;
}

function begin(page: XPage, life: AbortController) {
  if (page.route().kind === 'foreign') return;
  const look = readLook(page, life.signal);
  const lines = showLines(look, life.signal);
  page.onRoute(lines.place, life.signal);
  const desk = createDesk(lines.say);
  const gone = createFarewell(desk, () => {
    life.abort();
    showLines(look, new AbortController().signal).say(UPDATED);
  });
  const report = createReporter(desk.say, gone);
  // Asked here, because a store that shows a failure in its own place tells nobody of it.
  const ask: typeof send = async (name, request) => {
    try {
      return await send(name, request);
    } catch (error) {
      if (error instanceof ExtensionGone && name !== TOLD_AGAIN) gone(name);
      if (error instanceof Locked) lock.look();
      throw error;
    }
  };

  let round = new AbortController();
  let locked = false;
  let asked = 0;
  let due = true;
  let known: string | null = null;
  async function startRound() {
    const mine = ++asked;
    const [setup, state] = await Promise.all([send('setup.read', {}), send('lock.read', {})]);
    // Asked again meanwhile: a round that begins twice takes away what the agent opened in between.
    if (mine !== asked) return;
    const answers = setup && JSON.stringify([setup.agent, setup.brands.map(handleOf), setup.targetMinutes]);
    if (!due && answers === known) return;
    due = false;
    known = answers;
    locked = state.locked;
    round.abort();
    if (life.signal.aborted) return;
    const openWelcome = () =>
      void send('pages.open', { page: 'welcome' }).catch((error: unknown) => report('pages', error));
    desk.say(
      setup ? { key: 'setup', text: '' } : { ...NOT_SET_UP, action: { label: 'Set up', run: openWelcome } },
    );
    desk.say({ ...LOCKED, ...(locked ? { action: { label: 'Unlock', run: openWelcome } } : { text: '' }) });
    if (!setup) return;
    round = new AbortController();
    const signal = AbortSignal.any([round.signal, life.signal]);
    startFeatures(locked ? LOCKED_FEATURES : FEATURES, { page, setup, look, ask, desk, report, signal });
  }

  const correct = () =>
    send('corrections.read', {}).then(page.correct, (error: unknown) => note('corrections', error));
  // The same set-up goes on: a new round would take away what the agent has open.
  const catchUp = () => void startRound().catch((error: unknown) => report('setup', error));
  const restart = () => {
    due = true;
    catchUp();
  };
  const lock = watchLock(state => {
    if (state.locked === locked) return;
    // What was typed and not saved yet is saved before its field goes.
    desk.change({ kind: 'lock' });
    restart();
  }, life.signal);
  watchChanges(change => {
    const missed = change.kind === 'missed';
    if (change.kind === 'lock' || missed) lock.look();
    if (change.kind === 'corrections' || missed) void correct();
    if (missed) catchUp();
    if (change.kind === 'setup') restart();
    else if (change.kind !== 'lock') desk.change(change);
  }, life.signal);
  // The word that they changed may not have come: the line may be cut.
  answerOurPages(trial => correct().then(() => page.read(trial)));
  void correct();
  restart();
}

const handleOf = ({ handle }: Brand) => handle;

/** Nobody waits for it, and it is told again: an agent need not hear that it failed. */
const TOLD_AGAIN: Name = 'people.record';

const NOT_SET_UP: Line = { key: 'setup', text: 'Countersign is not set up yet.' };

const LOCKED: Line = { key: 'lock', text: 'Countersign is locked.' };

const reload = { label: 'Reload', run: () => location.reload() };

const UPDATED: Line = {
  key: 'gone',
  text: 'Countersign was updated. Reload this page to go on.',
  action: reload,
};

const UPDATED_UNDER_NOTE: Line = {
  key: 'gone',
  text: 'Countersign was updated. Copy your note, then reload this page to go on.',
  action: reload,
};

const INSTALLED: Line = { key: 'gone', text: 'Reload this page to use Countersign.', action: reload };

// Our UI leaves with the first question that the running extension does not hear, whoever asked it. What stands only in the note's
// field would leave with it: then everything stays, and the line says what to do first.
function createFarewell(desk: Pick<Desk, 'say' | 'holdsWords'>, leave: () => void) {
  let said = false;
  return (question?: Name) => {
    if (said) return;
    said = true;
    if (question === 'note.save' || desk.holdsWords()) desk.say(UPDATED_UNDER_NOTE);
    else leave();
  };
}

// A feature that fails to start must not take the others with it.
function startFeatures(features: readonly Feature[], context: FeatureContext) {
  for (const feature of features) {
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
    if (error instanceof Locked) return;
    if (error instanceof Refused) {
      const way = error.reason === FULL ? { action: { label: 'Make room', run: makeRoom } } : {};
      say({ key: `refused-${feature}`, text: error.reason, ...way });
    }
    note(feature, error);
  };
}

function makeRoom() {
  send('pages.open', { page: 'storage' }).catch((error: unknown) => note('pages', error));
}

const noted = new Set<string>();

function note(feature: string, error: unknown) {
  const line = `${feature}: ${error instanceof Error ? error.message : String(error)}`;
  if (noted.has(line)) return;
  noted.add(line);
  console.warn(`Countersign, ${line}`);
}

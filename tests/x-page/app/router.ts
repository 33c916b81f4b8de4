import { readAddress, type Layer, type Page } from './routes';
import { settings } from './settings-store';
import { createStore, useStore } from './store';

/** What X shows now; it lags behind the address by the latency. */
export interface Shown {
  page: Page;
  layer: Layer | null;
  /** Names the history entry of the page, so that a list can come back where it was. */
  key: string;
}

/** What a history entry remembers beside its address. */
interface EntryState {
  key: string;
  /** Address of the page below a dialog or the photo viewer. */
  below?: string | undefined;
  belowKey?: string | undefined;
  /** The post that the open dialog answers or quotes: X's address does not say. */
  inReplyTo?: string | undefined;
  quoteOf?: string | undefined;
}

const shown = createStore<{ now: Shown }>({ now: resolve() });
let arrival: ReturnType<typeof setTimeout> | undefined;

addEventListener('popstate', showLate);

/** The route on screen, followed by the component. */
export function useShown(): Shown {
  return useStore(shown).now;
}

/** The route on screen. */
export function shownNow(): Shown {
  return shown.get().now;
}

/** Goes to an address without a reload; what it shows arrives late. */
export function go(path: string, memory: Pick<EntryState, 'inReplyTo' | 'quoteOf'> = {}): void {
  const { layer } = readAddress(path);
  const state: EntryState = { key: newKey(), ...memory };
  if (layer) {
    const current = entryState();
    const onLayer = readAddress(location.href).layer !== null;
    state.below = onLayer ? current.below : location.pathname + location.search;
    state.belowKey = onLayer ? current.belowKey : current.key;
  }
  history.pushState(state, '', path);
  showLate();
}

/** Changes the address of this entry. */
export function replace(path: string): void {
  history.replaceState({ key: newKey() } satisfies EntryState, '', path);
  showLate();
}

/** Leaves a dialog or the photo viewer for the page below it. */
export function leaveLayer(): void {
  if (entryState().below !== undefined) history.back();
  else {
    const { page } = shownNow();
    replace(page.kind === 'status' ? `/${page.handle}/status/${page.id}` : '/home');
  }
}

function showLate() {
  clearTimeout(arrival);
  arrival = setTimeout(() => shown.set({ now: resolve() }), settings.get().latency / 2);
}

function resolve(): Shown {
  const state = entryState();
  const { page, layer } = readAddress(location.href);
  if (!layer) return { page, layer, key: state.key };

  const below = state.below === undefined ? page : readAddress(state.below).page;
  return { page: below, layer: { ...layer, ...remembered(layer, state) }, key: state.belowKey ?? 'first' };
}

function remembered(layer: Layer, state: EntryState) {
  if (layer.kind !== 'compose') return {};
  return { inReplyTo: layer.inReplyTo ?? state.inReplyTo ?? null, quoteOf: state.quoteOf ?? null };
}

function entryState(): EntryState {
  const state = history.state as EntryState | null;
  return state?.key ? state : { key: 'first' };
}

function newKey(): string {
  return Math.random().toString(36).slice(2, 8);
}

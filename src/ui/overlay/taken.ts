import { visible, type Box } from './rects';

const hosts = new Map<HTMLElement, string>();
const listeners = new Set<() => void>();

/** Where the host stands is taken, until the signal aborts: the drawer and the notices go elsewhere. */
export function take(host: HTMLElement, signal: AbortSignal): void {
  hosts.set(host, '');
  signal.addEventListener('abort', () => release(host), { once: true });
}

/** To be called when a host that took its place may have moved; tells the others if it did, and says so. */
export function moved(host: HTMLElement): boolean {
  const { left, top, right, bottom } = host.getBoundingClientRect();
  const place = [left, top, right, bottom].map(Math.round).join() + host.style.visibility;
  if (hosts.get(host) === place) return false;
  hosts.set(host, place);
  for (const listener of listeners) listener();
  return true;
}

/** The places that are taken now. */
export function takenBoxes(): Box[] {
  return [...hosts.keys()].map(host => host.getBoundingClientRect()).filter(visible);
}

/** Calls back when a taken place moved or became free. */
export function onTaken(listener: () => void, signal: AbortSignal): void {
  listeners.add(listener);
  signal.addEventListener('abort', () => listeners.delete(listener), { once: true });
}

function release(host: HTMLElement): void {
  hosts.delete(host);
  for (const listener of listeners) listener();
}

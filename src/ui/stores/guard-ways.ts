import type { WayOut } from '../../core/guards/finding';
import type { WayResult } from './finding-lines';

export interface WayDeps {
  /** What stands in the composer. */
  text(): string;
  /** Replaces all of it; false when it does not stand there afterwards. */
  replace(text: string): Promise<boolean>;
  /** False when the clipboard did not take it. */
  copy(text: string): Promise<boolean>;
  /** Opens X's menu of accounts; false where there is none. */
  openAccounts(): boolean;
  /** Makes a follow-up for that moment (Unix milliseconds); the answer takes it back. Rejects when it is not kept. */
  followUp(at: number): Promise<() => Promise<unknown>>;
  /** The posts of a split of which the first stands in the composer now; none: it was taken back. */
  keepParts(parts: readonly string[]): void;
}

/** Takes a way out, and says what became of it; null where the page itself shows it. */
export async function takeWay(way: WayOut, deps: WayDeps): Promise<WayResult | null> {
  switch (way.kind) {
    case 'replace':
      return replaceAll(way.text, deps);
    case 'split': {
      const [first = ''] = way.parts;
      const done = await replaceAll(first, deps, () => deps.keepParts([]));
      if (done.kind === 'mended') deps.keepParts(way.parts);
      return done;
    }
    case 'copy':
      return { kind: (await deps.copy(way.text)) ? 'way_copied' : 'way_not_copied' };
    case 'account':
      return deps.openAccounts() ? null : { kind: 'way_no_accounts' };
    case 'follow-up':
      return keepPromise(way.at, deps);
    case 'show':
    case 'open':
      return null;
  }
}

async function replaceAll(wanted: string, deps: WayDeps, takenBack = () => {}): Promise<WayResult> {
  const before = deps.text();
  if (!(await deps.replace(wanted).catch(() => false)))
    return { kind: (await deps.copy(wanted)) ? 'copied' : 'refused' };
  const after = deps.text();
  async function undo() {
    const done = deps.text() === after && (await deps.replace(before).catch(() => false));
    if (done) takenBack();
    return done;
  }
  return { kind: 'mended', after, undo };
}

async function keepPromise(at: number, deps: WayDeps): Promise<WayResult> {
  try {
    const takeBack = await deps.followUp(at);
    const undo = () =>
      takeBack().then(
        () => true,
        () => false,
      );
    return { kind: 'saved', at, undo };
  } catch {
    return { kind: 'failed' };
  }
}

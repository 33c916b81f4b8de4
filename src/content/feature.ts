import type { ReadonlySignal } from '@preact/signals';
import type { Look } from '../core/look';
import type { Setup } from '../core/setup';
import type { send } from '../messages/send';
import type { XPage } from '../x/page';
import type { Desk } from './desk';

/** What every feature is handed. */
export interface FeatureContext {
  page: XPage;
  setup: Setup;
  look: ReadonlySignal<Look>;
  /** Asks the background; the errors of `send`. */
  ask: typeof send;
  /** What the features of this tab share. */
  desk: Desk;
  /** Reports what went wrong behind the scenes, once a kind; tells the agent where it matters. */
  report(feature: string, error: unknown): void;
  /** Ends the feature: the set-up changed, or the extension was updated. */
  signal: AbortSignal;
}

/** One thing that an agent sees on X, with its own file and lifetime. */
export interface Feature {
  id: string;
  start(context: FeatureContext): void;
}

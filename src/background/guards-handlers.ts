import { checkPost } from '../core/guards/check';
import type { Checked } from '../core/guards/finding';
import type { Guard, GuardQuestion } from '../core/guards/guard';
import type { Setup } from '../core/setup';
import type { Handlers } from '../messages/protocol';
import type { GuardRequest, GuardsProtocol, Overridden } from '../messages/topics/guards';
import type { SetupGate } from './setup-gate';

interface GuardsDeps {
  gate: Pick<SetupGate, 'open'>;
  guards: readonly Guard[];
  /** All that is known of the post that is being written. */
  ask(request: GuardRequest, setup: Setup): Promise<GuardQuestion>;
  /** Keeps an override once; the same again is no other. */
  keepOverride(overridden: Overridden): Promise<void>;
}

/** Before the set-up is finished nothing is held. */
const NOTHING: Checked = { findings: [], unchecked: [], anyway: true };

/** Answers about posts that are about to go out. */
export function createGuardsHandlers({
  gate,
  guards,
  ask,
  keepOverride,
}: GuardsDeps): Pick<Handlers, keyof GuardsProtocol> {
  return {
    'guard.check': request => gate.open(NOTHING, async setup => checkPost(await ask(request, setup), guards)),
    'guard.overridden': overridden => gate.open(undefined, () => keepOverride(overridden)),
  };
}

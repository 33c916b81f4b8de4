import { checkPost, keepFound } from '../core/guards/check';
import type { Checked, GuardId } from '../core/guards/finding';
import type { Guard, GuardQuestion } from '../core/guards/guard';
import type { Handlers } from '../messages/protocol';
import type { GuardRequest, GuardsProtocol } from '../messages/topics/guards';
import type { Store } from '../storage/store';
import type { GuardAsking } from './guard-asking';
import type { SetupGate } from './setup-gate';

interface GuardsDeps {
  gate: Pick<SetupGate, 'open'>;
  guards: readonly Guard[];
  asking: Pick<GuardAsking, 'ask'>;
  store: Pick<Store, 'keepOverride' | 'overrides'>;
  /** Unix milliseconds. */
  now(): number;
  /** Hears of a guard that failed, once for each guard. */
  report(part: string, error: unknown): void;
}

/** Before the set-up is finished nothing is held. */
const NOTHING: Checked = { findings: [], unchecked: [], anyway: true };
/** Milliseconds from the question on: who is not reached by then does not look any more. */
const LATE = 80;
/** A text that is asked about again, because not all looked at it, has twice the time, and so on so often. */
const MOST_DOUBLED = 4;
/** What is kept of the customer is all that these go by. */
const BY_HISTORY: readonly GuardId[] = ['wrong-person', 'same-again'];
const NEWEST = 100;

/** Answers about posts that are about to go out. */
export function createGuardsHandlers({
  gate,
  guards,
  asking,
  store,
  now,
  report,
}: GuardsDeps): Pick<Handlers, keyof GuardsProtocol> {
  const reported = new Set<GuardId>();
  let unfinished = { text: '', times: 0 };
  /** What was answered last, and about which post. */
  let last: { about: string; checked: Checked } | null = null;
  // A guard that is late takes nothing away that it found in this very text: it would go from under the agent's hands.
  const remember = ({ text, account, answersId }: GuardRequest, checked: Checked): Checked => {
    const about = JSON.stringify([text, account, answersId]);
    last = { about, checked: last?.about === about ? keepFound(checked, last.checked) : checked };
    return last.checked;
  };
  const stumbled = (guard: GuardId, error: unknown) => {
    if (reported.has(guard)) return;
    reported.add(guard);
    report(`guard ${guard}`, error);
  };
  return {
    'guard.check': request =>
      gate.open(NOTHING, async setup => {
        const begun = now();
        const times = unfinished.text === request.text ? unfinished.times : 0;
        const most = LATE * 2 ** Math.min(times, MOST_DOUBLED);
        const { question, complete } = await asking.ask(request, setup);
        const checked = checkPost(question, guards, () => now() - begun > most, stumbled);
        if (checked.unchecked.length > 0) unfinished = { text: request.text, times: times + 1 };
        return remember(request, complete ? checked : withUnread(checked, question));
      }),
    'guard.overridden': overridden => gate.open(undefined, () => store.keepOverride(overridden)),
    'guard.overrides': ({ limit = NEWEST }) => gate.open([], () => store.overrides(limit)),
    'guard.names': () => Promise.resolve(guards.map(({ id, label, level }) => ({ id, label, level }))),
  };
}

// What was looked at without what it goes by was not looked at.
function withUnread(checked: Checked, { brand, answers, rules }: GuardQuestion): Checked {
  if (brand === null || answers === null) return checked;
  const unread = BY_HISTORY.filter(id => rules.levels[id] !== 'off');
  return { ...checked, unchecked: [...new Set([...checked.unchecked, ...unread])] };
}

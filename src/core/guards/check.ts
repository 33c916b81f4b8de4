import type { Checked, Finding, GuardId, GuardLevel, Level } from './finding';
import type { Guard, GuardQuestion } from './guard';

const WEIGHT: Readonly<Record<Level, number>> = { stop: 0, ask: 1, hint: 2 };

/**
 * Looks at a post with every guard that the brand has not turned off, worst first. A guard that throws, or that is not reached
 * before `late()` says so, is named in `unchecked` and takes no other with it; `stumbled` hears what was thrown.
 */
export function checkPost(
  question: GuardQuestion,
  guards: readonly Guard[],
  late: () => boolean = () => false,
  stumbled: (guard: GuardId, error: unknown) => void = () => {},
): Checked {
  const findings: Finding[] = [];
  const unchecked: GuardId[] = [];
  for (const guard of guards) {
    const level = levelOf(guard, question);
    if (level === 'off') continue;
    if (late()) {
      unchecked.push(guard.id);
      continue;
    }
    try {
      for (const said of guard.look(question))
        findings.push({ ...said, guard: guard.id, level: lighter(said.level ?? level, level) });
    } catch (error) {
      unchecked.push(guard.id);
      stumbled(guard.id, error);
    }
  }
  return { findings: worstFirst(findings), unchecked, anyway: question.rules.anyway };
}

/** What was found now, and what guards found `before` that did not look this time: what nobody has taken back still stands. */
export function keepFound(checked: Checked, before: Pick<Checked, 'findings'>): Checked {
  const { findings, unchecked } = checked;
  const looked = new Set(findings.map(({ guard }) => guard));
  const kept = before.findings.filter(({ guard }) => unchecked.includes(guard) && !looked.has(guard));
  return kept.length === 0 ? checked : { ...checked, findings: worstFirst([...findings, ...kept]) };
}

function worstFirst(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => WEIGHT[a.level] - WEIGHT[b.level]);
}

// Accounts that are no brand are only told that they are none.
function levelOf({ id, level, announcements }: Guard, { brand, answers, rules }: GuardQuestion): GuardLevel {
  if (brand === null && id !== 'wrong-account') return 'off';
  if (answers === null && !announcements) return 'off';
  return rules.levels[id] ?? level;
}

function lighter(a: Level, b: Level): Level {
  return WEIGHT[a] >= WEIGHT[b] ? a : b;
}

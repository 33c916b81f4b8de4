import { POST_LIMIT, weightedLength } from '../../../core/signing/length';
import { sign } from '../../../core/signing/sign';
import type { Brand } from '../../../core/brand';
import type { Agent } from '../../../core/agent';
import { fill } from '../../../core/templates/fill';
import type { Wording } from '../../../core/templates/template';
import { sampleFacts, type Sample } from './samples';

/** What a wording becomes for one customer. */
export interface Preview {
  sample: Sample;
  /** As it would be posted, signed; '' where it cannot be filled. */
  text: string;
  /** As X counts. */
  length: number;
  over: boolean;
  /** Labels of fields that the agent has to fill in. */
  missing: readonly string[];
  problem: string | null;
}

interface Surroundings {
  brand: Brand;
  agent: Agent;
  snippets: Readonly<Record<string, string>>;
  now: number;
}

const UNNAMED = { id: 'preview', name: '', shortcut: '' };

/** The wording for each of these customers. Never throws. */
export function previewsOf(
  wording: Wording,
  samples: readonly Sample[],
  surroundings: Surroundings,
): Preview[] {
  return samples.map(sample => {
    const draft = fill(UNNAMED, wording, sampleFacts(sample, surroundings), {});
    const text = draft.problem === null ? sign(draft.text, surroundings.agent.initials) : '';
    const length = weightedLength(text);
    const missing = draft.fields.filter(({ name }) => draft.missing.includes(name)).map(({ label }) => label);
    return { sample, text, length, over: length > POST_LIMIT, missing, problem: draft.problem };
  });
}

/** The longest of them, null where none could be filled. */
export function longestOf(previews: readonly Preview[]): Preview | null {
  return previews.reduce<Preview | null>(
    (longest, one) => (one.text !== '' && one.length > (longest?.length ?? 0) ? one : longest),
    null,
  );
}

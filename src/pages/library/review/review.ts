import type { Agent } from '../../../core/agent';
import type { Brand } from '../../../core/brand';
import { likenedReply, likeness, SAME_SENTENCE } from '../../../core/drafts/sameness/likeness';
import type { Template } from '../../../core/templates/template';
import type { TemplateUse } from '../../../core/templates/use';
import { longestOf, previewsOf } from '../editor/preview';
import { samples, type Sample } from '../editor/samples';

/** Something about a template that a lead would want to know. */
export type Hint =
  /** It cannot be filled, in words. */
  | { kind: 'problem'; about: string }
  /** Nothing stands where a customer has no name. */
  | { kind: 'name' }
  /** So many characters in the worst case. */
  | { kind: 'long'; length: number }
  /** Two of its wordings read as the same sentence; from 1. */
  | { kind: 'alike'; one: number; other: number }
  /** Not posted with for 90 days. */
  | { kind: 'unused' }
  /** Customers write in this language, and no wording does. */
  | { kind: 'lang'; lang: string }
  /** Agents change it heavily, in so many of a hundred posts. */
  | { kind: 'changed'; share: number };

interface Surroundings {
  brand: Brand;
  agent: Agent;
  snippets: Readonly<Record<string, string>>;
  /** Unix milliseconds. */
  now: number;
  /** Posted with within 90 days. */
  used: boolean;
  /** What became of its drafts, null where nobody asked. */
  use: TemplateUse | null;
}

const NINETY_DAYS = 90 * 86_400_000;
/** Fewer uses say nothing. */
const TELLING = 5;
const FEW = 3;

const named = sampleWith('usual');
const unnamed: Sample = { ...named, displayName: '.' };
/** With whom replies get long, and with whom branches differ. */
const demanding = ['usual', 'long', 'third', 'company'].map(sampleWith);

/** What would embarrass us about a template, worst first. */
export function reviewOf(template: Template, around: Surroundings): Hint[] {
  const { wordings } = template;
  const hints: Hint[] = [];
  let longest = 0;
  for (const wording of wordings) {
    const previews = previewsOf(wording, demanding, around);
    const problem = previews.find(one => one.problem !== null)?.problem;
    if (problem) return [{ kind: 'problem', about: problem }];
    const long = longestOf(previews);
    if (long?.over) longest = Math.max(longest, long.length);
    const [withName, without] = previewsOf(wording, [named, unnamed], around);
    const more = without?.missing.some(label => !withName?.missing.includes(label)) ?? false;
    if (more && !hints.some(({ kind }) => kind === 'name')) hints.push({ kind: 'name' });
  }
  if (longest > 0) hints.push({ kind: 'long', length: longest });
  hints.push(...alikeIn(template), ...usedAs(template, around));
  return hints;
}

function alikeIn({ wordings }: Template): Hint[] {
  const ready = wordings.map(({ text }) => likenedReply(text));
  for (const [index, wording] of wordings.entries()) {
    const mine = ready[index];
    const twin = ready.findIndex(
      (other, place) =>
        place < index &&
        mine &&
        wordings[place]?.lang === wording.lang &&
        likeness(mine, other) >= SAME_SENTENCE,
    );
    if (twin >= 0) return [{ kind: 'alike', one: twin + 1, other: index + 1 }];
  }
  return [];
}

function usedAs({ wordings, updatedAt }: Template, { used, use, now }: Surroundings): Hint[] {
  const hints: Hint[] = [];
  const langs = new Set(wordings.map(({ lang }) => lang?.split('-')[0] ?? ''));
  const missing = langs.has('')
    ? []
    : (use?.byLang ?? []).filter(
        ({ lang, posted }) => posted >= FEW && lang !== '' && !langs.has(lang.split('-')[0] ?? ''),
      );
  hints.push(...missing.map(({ lang }): Hint => ({ kind: 'lang', lang })));
  if (use && use.measured >= TELLING && use.changedALot * 2 >= use.measured)
    hints.push({ kind: 'changed', share: Math.round((use.changedALot / use.measured) * 100) });
  // Starters bear no date.
  if (!used && now - updatedAt > NINETY_DAYS && updatedAt > 0) hints.push({ kind: 'unused' });
  return hints;
}

function sampleWith(id: string): Sample {
  const found = samples.find(sample => sample.id === id);
  if (!found) throw new Error(`review: no sample ${id}`);
  return found;
}

import type { Template } from '../templates/template';
import { saidIn } from '../drafts/ranking/said';
import { kindOf, type PostKind } from './about/kind';
import { plainText } from './about/plain-text';
import { timesSaid } from './about/times';
import { urgencyOf, type Urgency } from './about/urgency';

export type { PostKind } from './about/kind';
export type { Urgency, UrgencyCause } from './about/urgency';

/** What is known beside a post's words. */
export interface AboutContext {
  /** Language of the post, BCP 47; without it all languages that we read are tried. */
  lang?: string | null;
  /** How many times they turned to us by the history, this time included. */
  contacts?: number;
  /** The team's templates: what a post is about is said in their names and tags only. */
  templates?: readonly Template[];
}

/** What a post is about, as far as its words say so plainly. */
export interface About {
  /** Null when unsure, and for a language that we do not read. */
  kind: PostKind | null;
  urgency: Urgency | null;
  /** Which time they write, by their own words or by the history, whichever says more; 1 when nothing tells. */
  times: number;
  /** "late parcels": names and tags of the team's templates that the post speaks of, each once. */
  topics: readonly string[];
}

/**
 * Reads what a customer's post is: question, complaint, praise, thanks, outrage, joke or spam, how urgent, which time they write, and
 * about what. English, German, French, Spanish, Portuguese and Japanese. Precision first: when unsure it says nothing. Nothing is read
 * about the person: no word for health, money trouble, politics or religion is among those that are looked for.
 */
export function readAbout(post: string, { lang, contacts = 0, templates = [] }: AboutContext = {}): About {
  const text = plainText(post);
  const said = templates.length > 0 ? saidIn(post, () => 0) : null;
  const topics = templates.map(template => said?.(template).topic ?? '').filter(topic => topic !== '');
  const times = timesSaid(text);
  const kind = kindOf(text, lang ?? null);
  return {
    // Who counts how often they asked is no longer only asking.
    kind: times > 2 && (kind === null || kind === 'question') ? 'complaint' : kind,
    urgency: urgencyOf(text),
    times: Math.max(1, contacts, times),
    topics: [...new Set(topics)],
  };
}

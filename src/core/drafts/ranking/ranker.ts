import { handleKey } from '../../post';
import { readAbout } from '../../reading/about';
import type { Template } from '../../templates/template';
import { ChoiceMemory, type Vote } from './choice-memory';
import { type Label, keyOf } from './example';
import { type Asked, fitOf, isUnspoken, languageFit, type Traits, traitsOf } from './fit';
import { readLearned } from './learned';
import { explain, reasonsFor } from './reasons';
import { saidIn } from './said';
import { Resemblance } from './resemblance';
import { Slots } from './slots';
import { TemplateIndex } from './template-words';
import { createTemplateSearch } from './template-search';
import type { Learned, PastChoice, Ranked, RankQuery } from './types';
import { varied } from './variety';
import { featuresOf, wordFeaturesOf } from './words';

export interface Ranker {
  /** The templates that fit, best first, in an order that is the same for the same question. */
  rank(query: RankQuery): Ranked[];
  /** Takes up what was answered; counts at once. Choices come in the order in which they were made. */
  learn(choice: PastChoice): void;
  /** Forgets choices by their ids. */
  forget(ids: readonly string[]): void;
  /** Forgets all choices made before this time, Unix milliseconds. */
  forgetBefore(at: number): void;
  /** A new or changed template. */
  put(template: Template): void;
  /** A withdrawn template is not offered any more; what was learned about it stays in case it returns. */
  remove(templateId: string): void;
  /** For the tray: name, shortcut, tags and text, typos forgiven; best first. */
  searchTemplates(query: string, options?: { brand?: string; limit?: number }): string[];
  export(): Learned;
  /** Replaces what was learned. Throws a {@link LearnedError} for what {@link Ranker.export} did not make. */
  import(learned: unknown): void;
  /** How many choices are remembered. */
  readonly size: number;
}

/** What was handed to `import` is no export of a ranker. */
export class LearnedError extends Error {
  override name = 'LearnedError';
}

/** How many posts like this one weigh as much as the words of the templates. */
const COLD_WEIGHT = 0.5;
/** From this share of the likelihood on, the first three are more than a guess. */
const SURE = 0.17;
/** How much of a choice goes to the chosen template, the rest to all that the reply resembles. */
const CHOSEN = 0.5;
/** Less than half of the draft was sent. */
const EDITED_AWAY = 0.5;

/** Chooses templates for a post. Keeps no text, has no clock and no chance of its own. */
export function createRanker({ templates }: { templates: readonly Template[] }): Ranker {
  const slots = new Slots();
  let offered = new Map<number, Traits>();
  let ordered = true;
  const index = new TemplateIndex();
  const resemblance = new Resemblance();
  const search = createTemplateSearch();
  let memories = new Map<string, ChoiceMemory>();
  for (const template of templates) put(template);

  function put(template: Template): void {
    const slot = slots.of(template.id);
    ordered &&= offered.has(slot);
    offered.set(slot, traitsOf(template));
    index.put(slot, template);
    resemblance.put(slot, template);
    search.put(template);
  }

  function remove(templateId: string): void {
    const slot = slots.of(templateId);
    offered.delete(slot);
    index.remove(slot);
    resemblance.remove(slot);
    search.remove(templateId);
  }

  function learn(choice: PastChoice): void {
    resemblance.count(choice.reply);
    const labels = labelsOf(choice);
    if (labels.length === 0) return;
    memoryOf(choice.brand).add({
      key: keyOf(choice.id),
      at: choice.at,
      chosen: accepted(choice) ? slots.of(choice.templateId ?? '') : -1,
      labels,
      features: featuresOf(choice.post, marksOf(choice)),
    });
  }

  function labelsOf(choice: PastChoice): Label[] {
    const alike = resemblance.labels(choice.reply);
    if (choice.templateId === null) return alike;
    const slot = slots.of(choice.templateId);
    if (!accepted(choice)) return [[slot, -EDITED_AWAY], ...alike.filter(([other]) => other !== slot)];
    const sum = alike.reduce((total, [, weight]) => total + weight, 0) || 1;
    const own = alike.find(([other]) => other === slot)?.[1] ?? 0;
    const chosen = alike.length > 0 ? CHOSEN + ((1 - CHOSEN) * own) / sum : 1;
    const others = alike.filter(([other]) => other !== slot);
    return [
      [slot, chosen],
      ...others.map(([other, weight]): Label => [other, ((1 - CHOSEN) * weight) / sum]),
    ];
  }

  function memoryOf(brand: string): ChoiceMemory {
    const key = handleKey(brand);
    const memory = memories.get(key) ?? new ChoiceMemory();
    memories.set(key, memory);
    return memory;
  }

  function rank(query: RankQuery): Ranked[] {
    const memory = memories.get(handleKey(query.brand));
    const vote = memory?.vote(featuresOf(query.post, marksOf(query)), query.at, wordFeaturesOf(query.post));
    const about = readAbout(query.post, query);
    const asked: Asked = { ...query, about, unspoken: isUnspoken(offered.values(), query) };
    const scored = score(asked, vote);
    // Nothing that sells wants an answer.
    const sure =
      about.kind !== 'spam' && scored.slice(0, 3).reduce((sum, { sureness }) => sum + sureness, 0) >= SURE;
    const shown = sure ? scored : varied(scored);
    const said = saidIn(query.post, stem => memory?.usual(stem) ?? 0);
    const speaking = scored.filter(({ traits }) => languageFit(traits, query.lang) === 'same').length;
    return shown.slice(0, query.limit ?? 10).map(({ slot, traits, score, barred }) => {
      const reasons = reasonsFor(traits, asked, {
        uses: vote?.uses.get(slot) ?? 0,
        share: vote?.shares.get(slot) ?? 0,
        said: said(traits.template),
        rareLanguage: speaking < scored.length / 2,
      });
      return {
        templateId: traits.template.id,
        score: Math.min(1, score),
        sure,
        barred,
        reasons,
        why: explain(reasons),
      };
    });
  }

  function score(asked: Asked, vote: Vote | undefined): Scored[] {
    const { scores, covered } = index.match(asked.post);
    const evidence = vote?.evidence ?? 0;
    const learned = evidence / (evidence + COLD_WEIGHT);
    let squares = 0;
    for (const value of scores) squares += value ** 2;
    const scored: Scored[] = [];
    const unlikely: Scored[] = [];
    if (!ordered)
      offered = new Map([...offered].sort((a, b) => (a[1].template.id < b[1].template.id ? -1 : 1)));
    ordered = true;
    for (const [slot, traits] of offered) {
      const fit = fitOf(traits, asked);
      if (!fit) continue;
      const share = squares > 0 ? ((scores[slot] ?? 0) ** 2 / squares) * covered : 0;
      // What was thrown away for such posts is less likely, also where nothing else was ever chosen.
      const words = share / (1 + (vote?.against.get(slot) ?? 0));
      const likely = learned * (vote?.shares.get(slot) ?? 0) + (1 - learned) * words;
      const score = fit.barred ? 0 : likely * fit.times + fit.add;
      // That it is in the right language, or for people who are back, does not make it fit.
      const sureness = fit.barred ? 0 : likely * Math.min(1, fit.times) + fit.telling;
      (score > 0 ? scored : unlikely).push({ slot, traits, score, sureness, barred: fit.barred });
    }
    // Equals stay in the order of their ids.
    const last = unlikely.sort((a, b) => Number(a.barred) - Number(b.barred));
    return [...scored.sort((a, b) => b.score - a.score), ...last];
  }

  function forget(goes: (key: number, at: number) => boolean): void {
    for (const memory of memories.values()) memory.forget(goes);
  }

  function write(): Learned {
    const brands = [...memories].map(([brand, memory]) => ({
      brand,
      examples: memory.examples().map(({ key, at, chosen, labels, features }) => ({
        key,
        at,
        chosen: chosen < 0 ? null : slots.id(chosen),
        labels: labels.map(([slot, weight]): [string, number] => [slots.id(slot), weight]),
        features: [...features],
      })),
    }));
    return { version: 1, brands, replies: resemblance.export() };
  }

  function read(value: unknown): void {
    const learned = readLearned(value);
    if (!learned) throw new LearnedError('ranker.import: not what a ranker exported');
    memories = new Map();
    for (const { brand, examples } of learned.brands) {
      const memory = memoryOf(brand);
      for (const { key, at, chosen, labels, features } of examples) {
        memory.add({
          key,
          at,
          features,
          chosen: chosen === null ? -1 : slots.of(chosen),
          labels: labels.map(([id, weight]): Label => [slots.of(id), weight]),
        });
      }
    }
    resemblance.import(learned.replies);
  }

  return {
    rank,
    learn,
    put,
    remove,
    forget: ids => {
      const keys = new Set(ids.map(keyOf));
      forget(key => keys.has(key));
    },
    forgetBefore: time => forget((_, at) => at < time),
    searchTemplates: (query, options) => search.search(query, options),
    export: write,
    import: read,
    get size() {
      return [...memories.values()].reduce((sum, memory) => sum + memory.size, 0);
    },
  };
}

interface Scored {
  slot: number;
  traits: Traits;
  score: number;
  sureness: number;
  barred: boolean;
}

function accepted({ templateId, kept = 1 }: PastChoice): boolean {
  return templateId !== null && kept >= EDITED_AWAY;
}

// What stands around a post is compared like its words.
function marksOf({ state, lang }: Pick<RankQuery, 'state' | 'lang'>): string[] {
  return [...(state ? [state] : []), ...(lang ? [lang.toLowerCase().split('-')[0] ?? ''] : [])];
}

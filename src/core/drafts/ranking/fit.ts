import { handleKey } from '../../post';
import type { About, PostKind } from '../../reading/about';
import type { Template } from '../../templates/template';
import { withKinds } from './kinds';
import { moodOf } from './mood';
import { rolesOf, type Roles } from './roles';
import { saysThanks } from './thanks';
import type { RankQuery } from './types';

/** A question with what was read out of it. */
export interface Asked extends RankQuery {
  about: About;
  /** No template of the brand speaks the language of the post. */
  unspoken: boolean;
}

/** What the situation, apart from the words, says about a template: its likelihood times one number plus another. */
export interface Fit {
  times: number;
  add: number;
  /** How much of `add` tells that it fits; the rest only settles an order. */
  telling: number;
  /** Out of place: never among the drafts. */
  barred: boolean;
}

/** What `fitOf` needs to know of a template, read once. */
export interface Traits {
  template: Template;
  /** Handles, as {@link handleKey} makes them; empty for all. */
  brands: readonly string[];
  /** First parts of the wordings' languages, '' for all languages. */
  langs: readonly string[];
  /** It says how often or when the customer wrote before: wrong at a first contact. */
  speaksOfReturn: boolean;
  roles: Roles;
  /** Kinds of posts that leads wrote it for; empty for all. */
  kinds: readonly PostKind[];
}

/** What ranking asks of a template, worked out once for all posts. */
export function traitsOf(template: Template): Traits {
  return {
    template,
    brands: template.brands.map(handleKey),
    langs: template.wordings.map(wording => primary(wording.lang)),
    speaksOfReturn: template.wordings.every(wording => RETURN.test(stripMaybe(wording.text))),
    roles: rolesOf(template),
    kinds: template.when?.kinds ?? [],
  };
}

/** Null for a template that this brand may not use, or that would be wrong now. */
export function fitOf(traits: Traits, asked: Asked): Fit | null {
  const { template, brands, roles, kinds } = traits;
  if (brands.length > 0 && !brands.includes(handleKey(asked.brand))) return null;
  if (asked.withheld?.has(template.id)) return null;
  const mood = withKinds(moodOf(template.act, roles, asked.about), kinds, asked.about);
  if (!asked.lang && !asked.state && !asked.favoured && !traits.speaksOfReturn) return mood;
  const fit: Fit = { ...mood };
  const speaks = languageFit(traits, asked.lang);
  if (roles.forLanguage && asked.lang) addLanguage(fit, asked.unspoken);
  if (speaks === 'other' && !(roles.forLanguage && asked.unspoken)) fit.times *= 0.1;
  else if (speaks === 'same') {
    fit.times *= 1.5;
    fit.add += 0.02;
  }
  const favour = asked.favoured?.find(({ templateId }) => templateId === template.id);
  if (favour) addTelling(fit, (favour.weight ?? 1) * (speaks === 'other' ? 0.5 : 1));
  if (traits.speaksOfReturn) {
    if ((asked.contacts ?? 0) > 1 && asked.state !== 'first') fit.add += 0.1;
    else fit.times *= asked.contacts ? 0 : 0.1;
  }
  if (isClosing(template) && isThanksAfterHelp(asked)) addTelling(fit, 0.6);
  return fit;
}

// "We do not speak your language" is the answer where it is true, and out of place where it is not.
function addLanguage(fit: Fit, unspoken: boolean): void {
  if (unspoken) addTelling(fit, 0.7);
  else fit.times *= 0.3;
}

function addTelling(fit: Fit, much: number): void {
  fit.telling += much;
  fit.add += much;
}

/** True when none of these speaks the language; templates that only say so do not count. */
export function isUnspoken(offered: Iterable<Traits>, { lang, brand }: RankQuery): boolean {
  if (primary(lang) === '') return false;
  const key = handleKey(brand);
  for (const traits of offered) {
    const ours = traits.brands.length === 0 || traits.brands.includes(key);
    if (ours && !traits.roles.forLanguage && languageFit(traits, lang) !== 'other') return false;
  }
  return true;
}

/** 'same': it has a wording in the language of the post; 'any': one for all languages; 'other': neither. */
export function languageFit({ langs }: Traits, lang: string | null | undefined): 'same' | 'any' | 'other' {
  const wanted = primary(lang);
  if (!wanted || wanted === 'und' || wanted === 'zxx') return 'any';
  if (langs.includes(wanted)) return 'same';
  return langs.includes('') ? 'any' : 'other';
}

/** "pt" of "pt-BR", '' of null. */
function primary(lang: string | null | undefined): string {
  return lang?.toLowerCase().split(/[-_]/)[0] ?? '';
}

const RETURN = /\{[{%][^}]*customer\.(?:contacts|last_)/;

/** They thank us for what we did: an answer that closes fits. */
export function isThanksAfterHelp({ state, post }: Pick<RankQuery, 'state' | 'post'>): boolean {
  return state === 'helped' && saysThanks(post);
}

/** The template thanks or says goodbye. */
export function isClosing({ act }: Template): boolean {
  return act === 'thank' || act === 'close';
}

/** The text without its `maybe`s: they fall away by themselves. */
export function stripMaybe(text: string): string {
  return text.replace(/\{%-?\s*maybe\b[\s\S]*?endmaybe\s*-?%\}/g, '');
}

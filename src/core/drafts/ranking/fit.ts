import { handleKey } from '../../post';
import type { Template } from '../../templates/template';
import { saysThanks } from './thanks';
import type { RankQuery } from './types';

/** What the situation, apart from the words, says about a template: its likelihood times one number plus another. */
export interface Fit {
  times: number;
  add: number;
  /** How much of `add` tells that it fits; the rest only settles an order. */
  telling: number;
}

const NEUTRAL: Fit = { times: 1, add: 0, telling: 0 };

/** What `fitOf` needs to know of a template, read once. */
export interface Traits {
  template: Template;
  /** Handles, as {@link handleKey} makes them; empty for all. */
  brands: readonly string[];
  /** First parts of the wordings' languages, '' for all languages. */
  langs: readonly string[];
  /** It says how often or when the customer wrote before: wrong at a first contact. */
  speaksOfReturn: boolean;
}

export function traitsOf(template: Template): Traits {
  return {
    template,
    brands: template.brands.map(handleKey),
    langs: template.wordings.map(wording => primary(wording.lang)),
    speaksOfReturn: template.wordings.every(wording => RETURN.test(stripMaybe(wording.text))),
  };
}

/** Null for a template that this brand may not use, or that would be wrong now. */
export function fitOf(traits: Traits, query: RankQuery): Fit | null {
  const { template, brands } = traits;
  if (brands.length > 0 && !brands.includes(handleKey(query.brand))) return null;
  if (query.withheld?.has(template.id)) return null;
  if (!query.lang && !query.state && !query.favoured && !traits.speaksOfReturn) return NEUTRAL;
  const fit = { times: 1, add: 0, telling: 0 };
  const speaks = languageFit(traits, query.lang);
  if (speaks === 'other') fit.times = 0.1;
  if (speaks === 'same') {
    fit.times = 1.5;
    fit.add += 0.02;
  }
  const favour = query.favoured?.find(favoured => favoured.templateId === template.id);
  if (favour) fit.telling += (favour.weight ?? 1) * (speaks === 'other' ? 0.5 : 1);
  if (traits.speaksOfReturn) {
    if ((query.contacts ?? 0) > 1 && query.state !== 'first') fit.add += 0.1;
    else fit.times *= query.contacts ? 0 : 0.1;
  }
  if (isClosing(template) && isThanksAfterHelp(query)) fit.telling += 0.6;
  fit.add += fit.telling;
  return fit;
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

export function isThanksAfterHelp({ state, post }: Pick<RankQuery, 'state' | 'post'>): boolean {
  return state === 'helped' && saysThanks(post);
}

export function isClosing({ act }: Template): boolean {
  return act === 'thank' || act === 'close';
}

/** The text without its `maybe`s: they fall away by themselves. */
export function stripMaybe(text: string): string {
  return text.replace(/\{%-?\s*maybe\b[\s\S]*?endmaybe\s*-?%\}/g, '');
}

import { sameHandle } from '../../post';
import type { Template } from '../../templates/template';
import { saysThanks } from './thanks';
import type { RankQuery } from './types';

/** What the situation, apart from the words, says about a template: its likelihood times one number plus another. */
export interface Fit {
  times: number;
  add: number;
}

/** Null for a template that this brand may not use. */
export function fitOf(template: Template, query: RankQuery): Fit | null {
  if (template.brands.length > 0 && !template.brands.some(brand => sameHandle(brand, query.brand)))
    return null;
  const fit = { times: 1, add: 0 };
  const speaks = languageFit(template, query.lang);
  if (speaks === 'other') fit.times = 0.1;
  if (speaks === 'same') {
    fit.times = 1.5;
    fit.add += 0.02;
  }
  if (query.favoured?.some(favoured => favoured.templateId === template.id)) fit.add += 1;
  if (speaksOfReturn(template)) {
    if ((query.contacts ?? 0) > 1 && query.state !== 'first') fit.add += 0.1;
    else fit.times *= query.contacts ? 0 : 0.1;
  }
  if (isClosing(template) && isThanksAfterHelp(query)) {
    fit.add += 0.6;
  }
  return fit;
}

/** 'same': it has a wording in the language of the post; 'any': one for all languages; 'other': neither. */
export function languageFit(template: Template, lang: string | null | undefined): 'same' | 'any' | 'other' {
  const wanted = primary(lang);
  if (!wanted || wanted === 'und' || wanted === 'zxx') return 'any';
  const langs = template.wordings.map(wording => primary(wording.lang));
  if (langs.includes(wanted)) return 'same';
  return langs.includes('') ? 'any' : 'other';
}

/** "pt" of "pt-BR", '' of null. */
export function primary(lang: string | null | undefined): string {
  return lang?.toLowerCase().split(/[-_]/)[0] ?? '';
}

/** True for a template that says how often or when the customer wrote before: wrong at a first contact. */
export function speaksOfReturn(template: Template): boolean {
  return template.wordings.every(wording =>
    /\{[{%][^}]*customer\.(?:contacts|last_)/.test(stripMaybe(wording.text)),
  );
}

export function isThanksAfterHelp({ state, post }: Pick<RankQuery, 'state' | 'post'>): boolean {
  return state === 'helped' && saysThanks(post);
}

export function isClosing({ act }: Template): boolean {
  return act === 'thank' || act === 'close';
}

// Inside `maybe` it falls away by itself.
function stripMaybe(text: string): string {
  return text.replace(/\{%-?\s*maybe\b[\s\S]*?endmaybe\s*-?%\}/g, '');
}

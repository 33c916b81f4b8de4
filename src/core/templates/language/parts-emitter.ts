import type { Emitter } from 'liquidjs';
import type { Stretch } from '../tape';
import { GAP } from '../tidy';

/** The longest text that a template may make, in UTF-16 units. */
export const LONGEST_DRAFT = 10_000;

/** Collects what a template writes, with the source of every stretch. */
export class PartsEmitter implements Emitter {
  /** Liquid's contract; nobody reads it here. */
  readonly buffer = '';
  readonly stretches: Stretch[] = [];
  #length = 0;

  /** The template's own words. */
  write(text: unknown): void {
    this.add(wordsOf(text).replaceAll(GAP, ''), null);
  }

  /** Words from somewhere. Throws when the draft becomes too long. */
  add(text: string, source: string | null): void {
    this.#length += text.length;
    if (this.#length > LONGEST_DRAFT) throw new Error('the text becomes longer than 10,000 characters');
    if (text !== '') this.stretches.push({ text, source });
  }

  /** Something was left out here. */
  gap(): void {
    this.stretches.push({ text: GAP, source: null });
  }

  /** Takes over what another emitter collected. */
  append(other: PartsEmitter): void {
    for (const { text, source } of other.stretches) this.add(text, source);
  }
}

/** A Liquid value as text: lists one after the other, nothing for nil. Throws for anything that is not text, number or truth. */
export function wordsOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint')
    return String(value);
  if (Array.isArray(value)) return value.map(wordsOf).join('');
  throw new Error('only a single value can stand in the text');
}

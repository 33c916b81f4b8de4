import type { BrandName } from '../../brand';
import { handleKey } from '../../post';
import { givenNames } from '../../reading/names/given';
import { stripHandle, stripName, type Stripped } from './added-words';
import { plainLetters, skeletonOf } from './skeleton';
import { slipOf } from './slips';

/** How surely an account imitates a brand. */
export type Imitation = 'sure' | 'likely';

/** Shorter names are common words and short forms: somebody else may rightly bear them. */
const SHORT = 4;
const LONG = 6;
/** So long that a slip in it is no chance. */
const LONG_NAME = 9;

/** How likely each part looks: 2 can hardly be chance, 1 may be. */
type Weight = 0 | 1 | 2;

/**
 * Whether an account that is not ours looks like the brand: the same handle to a glance, with added words, with a slip, or the same
 * display name. Null for the many who merely share a word with it, and for an account whose handle is the plainer form of ours.
 */
export function imitationOf(
  { handle, displayName }: { handle: string; displayName: string },
  brand: BrandName,
): Imitation | null {
  const [theirs, ours] = [stripHandle(handle), stripHandle(brand.handle)];
  if (handleKey(handle) === handleKey(brand.handle) || isPlainer(theirs, ours)) return null;
  const byHandle = handleWeight(handle, theirs, brand, ours);
  const byName = nameWeight(displayName, brand);
  const sum = byHandle + byName;
  return sum >= 3 ? 'sure' : sum === 2 ? 'likely' : null;
}

// "@Acme" beside our "@AcmeHelp" is the company itself.
function isPlainer(theirs: Stripped, ours: Stripped): boolean {
  return !theirs.added && ours.added && theirs.core === ours.core;
}

function handleWeight(handle: string, theirs: Stripped, brand: BrandName, ours: Stripped): Weight {
  const whole = skeletonOf(handleKey(handle).slice(0, 30).replaceAll('_', ''));
  if (whole === skeletonOf(handleKey(brand.handle).replaceAll('_', ''))) return sized(brand.handle, 2);
  const core = skeletonOf(theirs.core);
  const targets = [ours.core, stripName(plainLetters(brand.name)).core].filter(name => /^[\w]+$/.test(name));
  return heaviest(targets.map(target => coreWeight(core, skeletonOf(target), theirs)));
}

function coreWeight(core: string, target: string, { official, added }: Stripped): Weight {
  if (core === target) {
    // Nothing was added to our name: that may be the company's other account.
    if (!official && !added) return 0;
    return sized(target, official || target.length >= LONG ? 2 : 1);
  }
  const slip = slipOf(core, target);
  if (slip === null) return 0;
  return official || slip !== 'mistyped' || target.length > LONG_NAME ? 2 : 1;
}

function nameWeight(displayName: string, brand: BrandName): Weight {
  const plain = plainLetters(displayName);
  const theirs = stripName(plain);
  const ours = stripName(plainLetters(brand.name));
  const [core, target] = [skeletonOf(theirs.core), skeletonOf(ours.core)];
  if (target.length < SHORT) return 0;
  if (core === target && (theirs.official || isDisguised(displayName, theirs.core, ours.core))) return 2;
  if (isPerson(brand.name)) return 0;
  if (core !== target) return target.length < LONG_NAME || slipOf(core, target) === null ? 0 : 1;
  return brand.name.trim().includes(' ') || target.length >= LONG ? 2 : 1;
}

// Letters of another script, or a digit for a letter, are there to deceive.
function isDisguised(displayName: string, theirs: string, ours: string): boolean {
  const mixed =
    /[\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Armenian}\p{sc=Cherokee}]/u.test(displayName) && /^[\w]+$/.test(ours);
  return mixed || theirs !== ours;
}

// "John Lewis" is a shop, and many people.
function isPerson(name: string): boolean {
  const [first = '', ...others] = plainLetters(name).split(' ');
  return others.length === 1 && givenNames.has(first);
}

function sized(target: string, weight: Weight): Weight {
  return target.length >= SHORT ? weight : 0;
}

function heaviest(weights: readonly Weight[]): Weight {
  return weights.includes(2) ? 2 : weights.includes(1) ? 1 : 0;
}

import * as fc from 'fast-check';
import { canonical } from '../../src/core/sharing/canonical';
import type { Pack } from '../../src/core/sharing/pack';
import { packs } from './packs';

const NAMES = ['__proto__', 'constructor', 'prototype', 'templates', 'wordings', 'text', 'id', 'brands', 'x'];

const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(null, -1, 1e308, '', '__proto__', [], {}, true, 'a'.repeat(20_000), Array(600).fill(0)),
);

/** A pack in which one place, wherever it is, became something else, went away, or came twice. */
const bent = fc
  .tuple(packs, fc.nat(), fc.nat(3), odd, fc.constantFrom(...NAMES))
  .map(([pack, place, way, value, name]) => {
    const copy = JSON.parse(canonical(pack)) as Record<string, unknown>;
    const places = placesIn(copy);
    const at = places[place % places.length];
    if (!at) return canonical(copy);
    const holder = at.holder as Record<string, unknown>;
    if (way === 0) holder[at.key] = value;
    else if (way === 1) delete holder[at.key];
    else if (way === 2)
      Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true });
    else holder[at.key] = [holder[at.key], holder[at.key]];
    return JSON.stringify(copy);
  });

/** The text of a pack with a piece cut out, doubled, or replaced. */
const torn = fc
  .tuple(
    packs.map(canonical),
    fc.nat(),
    fc.nat(200),
    fc.constantFrom('', '"', '}', '[', '{"__proto__":{"polluted":true}}', '\u0000', '\uD800'),
  )
  .map(([text, at, length, put]) => {
    const from = at % text.length;
    return text.slice(0, from) + put + text.slice(from + length);
  });

const deep = fc
  .tuple(fc.constantFrom('[', '{"a":'), fc.integer({ min: 1, max: 20_000 }))
  .map(([open, times]) => open.repeat(times));

/** Any text that somebody may give us as a pack: random, bent, torn, deep, long, in good form. */
export const anyPackFile: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: bent },
  { weight: 3, arbitrary: torn },
  { weight: 1, arbitrary: deep },
  { weight: 1, arbitrary: fc.json() },
  { weight: 1, arbitrary: fc.string() },
  { weight: 1, arbitrary: packs.map((pack: Pack) => canonical(pack)) },
);

function placesIn(value: unknown): { holder: object; key: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => [[{ holder: value, key }], placesIn(one)].flat());
}

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLinkAddress, isLinkName, isOn, NO_DETAILS } from '../../../src/core/brand';
import { checkTemplate } from '../../../src/core/templates/fill';

describe('isLinkName', () => {
  it.each(['help', 'returns_de', 'a1'])('takes %s', name => {
    expect(isLinkName(name)).toBe(true);
  });

  it.each(['', 'Help', '1st', 'my link', 'über', 'a-b', 'size', 'constructor', '__proto__', 'a'.repeat(31)])(
    'refuses %j',
    name => {
      expect(isLinkName(name)).toBe(false);
    },
  );

  it('takes no name that a template could not say', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z][a-z0-9_]{0,29}$/), name => {
        fc.pre(isLinkName(name));
        expect(checkTemplate(`{{ brand.link.${name} }}`, {})).toBeNull();
      }),
    );
  });
});

describe('isLinkAddress', () => {
  it.each([
    'https://help.acme.example/start',
    'https://acme.example/a?b=c&d=%20#e',
    'HTTPS://ACME.EXAMPLE',
    'https://acme.example/@news',
    'https://hilfe.müller.example/',
  ])('takes %s', address => {
    expect(isLinkAddress(address)).toBe(true);
  });

  it.each([
    '',
    'help.acme.example',
    'http://acme.example',
    'javascript:alert(1)',
    'data:text/html,hi',
    'https:acme.example',
    'https://jo:secret@acme.example/',
    'https://jo@acme.example/',
    'https://acme',
    'https://.example',
    'https://acme.example/a b',
    'https://acme.example/\nhttps://evil.example',
    ` https://acme.example`,
    `https://acme.example/${'x'.repeat(500)}`,
  ])('refuses %j', address => {
    expect(isLinkAddress(address)).toBe(false);
  });

  it('takes nothing that a browser would open as anything but https, whatever is written', () => {
    const odd = fc.oneof(
      fc.webUrl(),
      fc.string(),
      fc
        .tuple(fc.constantFrom('https://', 'https:/', 'java\tscript:', '\u0000https://'), fc.string())
        .map(x => x.join('')),
    );
    fc.assert(
      fc.property(odd, address => {
        fc.pre(isLinkAddress(address));
        const { protocol, username, password } = new URL(address);
        expect([protocol, username, password]).toEqual(['https:', '', '']);
      }),
    );
  });
});

describe('isOn', () => {
  const incident = NO_DETAILS.incident;

  it('is false before anybody switched it on', () => {
    expect(isOn(incident, 5)).toBe(false);
  });

  it('is true from then on, until its set time where there is one', () => {
    expect(isOn({ ...incident, since: 4 }, 5)).toBe(true);
    expect(isOn({ ...incident, since: 4, until: 6 }, 5)).toBe(true);
    expect(isOn({ ...incident, since: 4, until: 5 }, 5)).toBe(false);
  });
});

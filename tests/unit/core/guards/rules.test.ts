import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHost } from '../../../../src/core/guards/rules';

describe('a host', () => {
  it.each(['acme.example', 'help.acme.example', 'bücher.example', 'xn--bcher-kva.example', 'x.co'])(
    'is %s',
    host => expect(isHost(host)).toBe(true),
  );

  it.each([
    'acme',
    'https://acme.example',
    'acme.example/help',
    'acme.example:8080',
    '*.acme.example',
    'acme..example',
    '-acme.example',
    'acme.example ',
    '',
    `${'a'.repeat(64)}.example`,
    `${'a.'.repeat(60)}example`,
  ])('is not %j', host => expect(isHost(host)).toBe(false));

  it('is decided on at once, whatever somebody pastes', () => {
    fc.assert(fc.property(fc.string({ maxLength: 30_000 }), text => typeof isHost(text) === 'boolean'));
  });
});

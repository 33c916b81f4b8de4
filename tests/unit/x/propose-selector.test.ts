// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CORRECTABLE, type Correctable } from '../../../src/x/corrections';
import { proposeSelector } from '../../../src/x/propose-selector';
import { cellHtml, listHtml, postHtml, snowflake } from '../../support/markup';
import { inlineHtml } from '../../support/markup-composer';

const show = (html: string) => (document.body.innerHTML = html);
const at = (selector: string) => document.querySelector(selector) as Element;

describe('proposeSelector', () => {
  it('prefers a test id, and counts what it finds', () => {
    const html = listHtml([postHtml({ id: snowflake(1) }), postHtml({ id: snowflake(2) })]);
    show(html.replaceAll('"tweet"', '"entry"'));

    expect(proposeSelector('post', at('article'))).toEqual({ selector: '[data-testid="entry"]', found: 2 });
  });

  it('leaves out what a test id says of one account or counts', () => {
    show(['ada', 'bob', 'eve'].map(handle => postHtml({ handle })).join(''));
    expect(proposeSelector('avatar', at('[data-testid="UserAvatar-Container-ada"]'))).toEqual({
      selector: '[data-testid^="UserAvatar-Container-"]',
      found: 3,
    });

    show('<div data-testid="postTextarea_0" contenteditable="true"></div>');
    expect(proposeSelector('editor', at('div'))?.selector).toBe('[data-testid^="postTextarea_"]');
  });

  it('goes by roles, and never by classes, ids or words', () => {
    show(
      '<div><p>X</p></div><div class="css-1 r-2" id="id__x" role="alert" aria-label="Your post was sent"></div>',
    );

    expect(proposeSelector('toast', at('[role="alert"]'))).toEqual({ selector: '[role="alert"]', found: 1 });
  });

  it('goes by what stands in it or around it where it has no name of its own', () => {
    show(`<div data-testid="list"><div></div><div class="b"><div data-testid="words"></div></div></div>`);

    expect(proposeSelector('cell', at('.b'))).toEqual({
      selector: 'div:has(> [data-testid="words"])',
      found: 1,
    });
  });

  it('has nothing to say of what cannot be the part', () => {
    show(`<main>${listHtml([postHtml()])}</main>`);

    expect(proposeSelector('post', document.body)).toBeNull();
    expect(proposeSelector('post', at('[data-testid="like"]'))).toBeNull();
    expect(proposeSelector('editor', at('article'))).toBeNull();
  });

  it('finds the very element by whatever it proposes, anywhere on the page', () => {
    show(listHtml([inlineHtml({ id: snowflake() }), cellHtml(postHtml({ id: snowflake(1) }))]));
    const elements = [...document.querySelectorAll('*')];
    const parts = Object.keys(CORRECTABLE) as Correctable[];
    fc.assert(
      fc.property(fc.constantFrom(...elements), fc.constantFrom(...parts), (element, part) => {
        const proposal = proposeSelector(part, element);
        if (!proposal) return;
        expect(element.matches(proposal.selector)).toBe(true);
        expect(proposal.found).toBeGreaterThan(0);
        expect(proposal.selector).not.toMatch(/class|[.#]/);
      }),
      { numRuns: 300 },
    );
  });
});

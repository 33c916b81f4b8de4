// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readMarkPlace } from '../../../src/x/mark-place';
import { postMarkup, quoteHtml } from '../../support/markup';

describe('readMarkPlace', () => {
  it('is the header row, before its buttons', () => {
    const article = postMarkup({ after: quoteHtml() });

    expect(readMarkPlace(article)).toEqual({
      parent: article.querySelector('.header'),
      before: article.querySelector('.buttons'),
      inFlow: true,
    });
  });

  it('is the action bar, out of the flow, when the header cannot be read', () => {
    const article = postMarkup({ after: quoteHtml() });
    article.querySelector('[data-testid="User-Name"]')?.remove();

    expect(readMarkPlace(article)).toEqual({
      parent: article.querySelector('[role="group"]'),
      before: null,
      inFlow: false,
    });
  });

  it('is nowhere when the post has neither', () => {
    const article = postMarkup();
    article.replaceChildren();

    expect(readMarkPlace(article)).toBeNull();
  });
});

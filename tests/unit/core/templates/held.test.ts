import { expect, it } from 'vitest';
import { heldIn } from '../../../../src/core/templates/held';
import { templateFacts } from '../../../support/template-facts';

it('names the variables that a post gives a value to', () => {
  const facts = templateFacts({ text: 'Order GB-77-1920, I paid £20 in your store in Leeds' });

  expect(heldIn(facts)).toEqual(new Set(['post.order_number', 'post.amount', 'post.place']));
  expect(heldIn(facts)).toBe(heldIn(facts));
});

it('names none for a post without details, a translation, or where nobody is answered', () => {
  expect(heldIn(templateFacts({ text: 'where is it' })).size).toBe(0);
  expect(heldIn(templateFacts({ text: 'Order GB-77-1920', post: { translated: true } })).size).toBe(0);
  expect(heldIn({ ...templateFacts(), post: null }).size).toBe(0);
});

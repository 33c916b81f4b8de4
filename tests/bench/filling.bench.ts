import { fill } from '../../src/core/templates/fill';
import { starters } from '../../src/core/templates/starters';
import { templateFacts } from '../support/template-facts';
import { type Result, round, timesOf } from './result';

export const names = ['filling-time'];

/** How long it takes to fill a template for one customer, its facts read anew each time. */
export async function run(): Promise<Result[]> {
  const wordings = starters.flatMap(template => template.wordings.map(wording => ({ template, wording })));
  const snippets = Object.fromEntries(
    starters.map(({ shortcut, wordings: [first] }) => [shortcut, first?.text ?? '']),
  );
  const times: number[] = [];
  const timed = (
    template: (typeof starters)[number],
    wording: (typeof starters)[number]['wordings'][number],
    round: number,
  ) => {
    const text = `Order GB-77-${1000 + round}, £20, flight LH400 late, error E-1234, store in Leeds`;
    const facts = templateFacts({ text, snippets, customer: { contacts: 1 + (round % 4) } });
    const start = performance.now();
    fill(template, wording, facts, { new_date: '2026-11-24', issue: 'a login problem' });
    return performance.now() - start;
  };
  for (let round = 0; round < 40; round++) {
    for (const { template, wording } of wordings) {
      const best = Math.min(...[0, 1, 2].map(again => timed(template, wording, round * 3 + again)));
      // The first five rounds are spent on the engine's own warming up.
      if (round >= 5) times.push(best);
    }
  }
  const note = `${wordings.length} wordings of the starters, the best of three: what else runs on the machine is not ours`;
  const longest = Math.max(...times);
  return [
    ...timesOf('filling-time', times, note),
    { name: 'filling-time.max', value: round(longest), unit: 'ms', n: times.length, note },
  ];
}

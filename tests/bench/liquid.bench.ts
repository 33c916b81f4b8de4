import { readFileSync } from 'node:fs';
import { LiquidError } from 'liquidjs';
import type { Liquid } from 'liquidjs';
import { createEngine } from '../../src/core/templates/language/engine';
import { TemplateParser } from '../../src/core/templates/language/template-parser';
import { hasCorpus, sharedData } from '../support/shared-data';
import type { Result } from './result';

const SUITE = 'templates/golden_liquid.json';

interface Case {
  name: string;
  template: string;
  data?: object;
  templates?: Record<string, string>;
  result?: string;
  results?: string[];
  invalid?: boolean;
}

/** What became of one case of the suite. */
export interface Verdict {
  name: string;
  passed: boolean;
  /** Wrong words, an error where words were wanted, or words where an error was wanted. */
  how: 'words' | 'error' | 'no error';
  got: string;
}

/** Every case of golden-liquid on the engine of our templates, with the suite's own data in place of our variables. */
export function verdicts(): Verdict[] {
  const engine = createEngine({ strict: false });
  return (JSON.parse(readFileSync(sharedData(SUITE), 'utf8')) as { tests: Case[] }).tests.map(one =>
    judge(engine, one),
  );
}

/** Share of the cases that give what the suite says. */
export async function run(): Promise<Result[]> {
  if (!hasCorpus(SUITE)) return [];
  const all = verdicts();
  const passed = all.filter(verdict => verdict.passed).length;
  const note = 'golden-liquid; what is left out and why stands in docs/templates.md';
  return [{ name: 'liquid.pass', value: passed / all.length, unit: 'share', n: all.length, note }];
}

function judge(engine: Liquid, { name, template, data, result, results, invalid }: Case): Verdict {
  try {
    const parsed = new TemplateParser(engine).parse(template);
    const got: unknown = engine.renderSync(parsed, data ?? {});
    const words = typeof got === 'string' ? got : '';
    const passed = invalid !== true && (results ?? [result]).includes(words);
    return { name, passed, how: invalid === true ? 'no error' : 'words', got: words };
  } catch (error) {
    const known = LiquidError.is(error);
    return {
      name,
      passed: invalid === true && known,
      how: 'error',
      got: error instanceof Error ? error.message : '',
    };
  }
}

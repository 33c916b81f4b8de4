import type { Draft } from '../drafts/draft';
import type { TemplateFacts } from './facts';
import { parse, parseWhole, render } from './language/parsed';
import { describeProblem, problemOf } from './language/problem';
import type { TemplateProblem } from './language/problem';
import { Run } from './language/run';
import { Fields, fieldForVariable, nameOf, scopeFor } from './scope';
import { Tape } from './tape';
import type { Template, Wording } from './template';
import { tidy } from './tidy';

/**
 * One wording of a template filled for one customer and post.
 *
 * `answers` holds what the agent typed, by field name. A guess counts as the answer until the agent changes it; an empty answer
 * takes it back. Fields without an answer stand as "…" and are named in `missing`. A template that fails comes back without
 * text and with its `problem`. Never throws; the same input gives the same draft.
 */
export function fill(
  template: Pick<Template, 'id' | 'name' | 'shortcut'>,
  wording: Wording,
  facts: TemplateFacts,
  answers: Readonly<Record<string, string>>,
): Draft {
  const { id: templateId, name, shortcut } = template;
  const draft = { templateId, wordingId: wording.id, name, shortcut, why: '', lang: wording.lang };
  try {
    return { ...draft, ...filled(wording, facts, answers), problem: null };
  } catch (error) {
    return {
      ...draft,
      text: '',
      parts: [],
      fields: [],
      missing: [],
      problem: describeProblem(problemOf(error)),
    };
  }
}

/** What is wrong with a template's text, null when nothing is. Looks into every branch and every snippet. Never throws. */
export function checkTemplate(
  text: string,
  snippets: Readonly<Record<string, string>>,
): TemplateProblem | null {
  try {
    for (const template of parseWhole(text, snippets)) {
      for (const use of template.uses) nameOf(use, template);
    }
    return null;
  } catch (error) {
    return problemOf(error);
  }
}

function filled(wording: Wording, facts: TemplateFacts, answers: Readonly<Record<string, string>>) {
  const fields = new Fields();
  const run = new Run({
    need(path) {
      const field = fieldForVariable(path);
      if (field !== null) fields.ask(field, true);
    },
    snippet: name => parse(facts.snippets[name] ?? '', name).templates,
  });
  const parsed = parseWhole(wording.text, facts.snippets);
  const scope = scopeFor(parsed, { facts, lang: wording.lang ?? 'en', answers, run, fields });

  const tape = new Tape(render(parse(wording.text).templates, scope, run));
  tidy(tape, wording.lang, facts.agent.initials);
  if (tape.text === '') throw new Error('nothing is left to say for this post');
  return { text: tape.text, parts: tape.stretches(), fields: fields.all, missing: fields.missing };
}

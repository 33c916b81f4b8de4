import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { INCIDENT_TAGS, isOn, type Brand, type Incident } from '../../core/brand';
import type { TemplateName } from '../../messages/topics/brands';
import { SavedField } from '../parts/SavedField';
import { momentText, t, textLanguage } from '../text';
import type { Change } from './change';
import { listProblems } from './list-problems';
import { localMoment, momentOf } from './local-moment';
import { wordsIn } from './word-list';

interface IncidentProps {
  brand: Brand;
  templates: readonly TemplateName[];
  change: Change;
  now(): number;
}

/** The switch for "something is wrong and everybody writes", and what drafts do meanwhile. */
export function IncidentSwitch({ brand, templates, change, now }: IncidentProps) {
  const { incident } = brand;
  const moment = useMinutes(now);
  const on = isOn(incident, moment);
  const set = (changes: Partial<Incident>) => change({ incident: { ...incident, ...changes } });

  function toggle() {
    const over = incident.until !== null && incident.until <= now();
    set(on ? { since: null, until: null } : { since: now(), until: over ? null : incident.until });
  }

  return (
    <section class={on ? 'card incident on' : 'card incident'} aria-labelledby="incident-title">
      <div class="row">
        <h3 id="incident-title">{t('incidentTitle')}</h3>
        <button
          type="button"
          role="switch"
          class="switch"
          aria-checked={on}
          aria-labelledby="incident-title"
          aria-describedby="incident-state"
          onClick={toggle}
        >
          <span aria-hidden="true" />
        </button>
        <p id="incident-state">{stateOf(incident, on, moment)}</p>
      </div>
      <p class="hint">{t('incidentHint')}</p>
      <SavedField
        id="incident-about"
        label={t('incidentAbout')}
        hint={t('incidentAboutHint')}
        value={incident.about}
        maxLength={200}
        onSave={about => {
          set({ about: about.trim() });
          return [];
        }}
      />
      <SavedField
        id="incident-words"
        label={t('incidentWords')}
        hint={t('incidentWordsHint')}
        value={incident.words.join(', ')}
        onSave={text => saveList(text, words => set({ words }))}
      />
      <SavedField
        id="incident-answers"
        label={t('incidentAnswers')}
        hint={t('incidentAnswersHint')}
        value={incident.answers.join(', ')}
        onSave={text => saveList(text, answers => set({ answers }))}
      />
      <p role="status">{answeredBy(incident, templates)}</p>
      <SavedField
        id="incident-until"
        type="datetime-local"
        label={t('incidentUntil')}
        hint={t('incidentUntilHint')}
        value={incident.until === null ? '' : localMoment(incident.until)}
        onSave={text => {
          const until = momentOf(text);
          if (until !== null && until <= now()) return [t('incidentPast')];
          set({ until });
          return [];
        }}
      />
    </section>
  );
}

function saveList(text: string, save: (words: string[]) => void): string[] {
  const words = wordsIn(text);
  const problems = listProblems(words, 50);
  if (problems.length === 0) save(words);
  return problems;
}

function stateOf({ since, until }: Incident, on: boolean, now: number): string {
  const end = until === null ? '' : momentText(until, now);
  if (!on) return since !== null && end !== '' ? t('incidentEnded', end) : t('incidentOff');
  const begun = momentText(since ?? now, now);
  return end === '' ? t('incidentOn', begun) : t('incidentOnUntil', begun, end);
}

// The names that the ranking goes by: tags, shortcuts, names.
function answeredBy({ answers }: Incident, templates: readonly TemplateName[]): string {
  const wanted = new Set((answers.length > 0 ? answers : INCIDENT_TAGS).map(plain));
  const found = templates.filter(({ name, shortcut, tags }) =>
    [name, shortcut, ...tags].some(word => wanted.has(plain(word))),
  );
  if (found.length === 0) return templates.length === 0 ? '' : t('incidentNoAnswer');
  const names = new Intl.ListFormat(textLanguage(), { type: 'conjunction' });
  return t('incidentAnsweredBy', names.format(found.slice(0, 5).map(({ name }) => name)));
}

function plain(name: string): string {
  return name.trim().replace(/^;+/, '').toLowerCase();
}

// An incident that ends by itself is seen to end.
function useMinutes(now: () => number): number {
  const moment = useSignal(now());
  useEffect(() => {
    const timer = setInterval(() => (moment.value = now()), 15_000);
    return () => clearInterval(timer);
  }, [moment, now]);
  // What was switched on a moment ago counts at once.
  return Math.max(moment.value, now());
}

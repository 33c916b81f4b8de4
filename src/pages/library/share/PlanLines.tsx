import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { FieldChange, SettingChange, TemplateChange } from '../../../core/sharing/plan';
import { reasonOf } from '../../reason-of';
import { t, type TextKey } from '../../text';
import { Diff } from '../Diff';
import { fieldWords } from '../field-words';
import type { Choice } from './choice';

const SETTINGS: Readonly<Record<SettingChange['what'], TextKey>> = {
  guards: 'sectionGuards',
  links: 'settingLinks',
  hours: 'settingHours',
  signature: 'settingSignature',
  roster: 'settingRoster',
  corrections: 'settingCorrections',
  folders: 'libraryFolder',
  suggestions: 'settingSuggestions',
};

interface Choosing {
  choice: Choice;
  choose(changes: Partial<Choice>): void;
}

/** What a template would change, line by line. */
type LinesOf = (key: string) => Promise<readonly FieldChange[]>;

/** One template of the plan: whether it is taken, what it would change, and whose words win. */
export function TemplateLine({
  change,
  choice,
  choose,
  linesOf,
}: Choosing & { change: TemplateChange; linesOf: LinesOf }) {
  const { key, name, folder, fields, clash, templateId, is } = change;
  return (
    <Line id={key} name={folder === '' ? name : `${folder}/${name}`} choice={choice} choose={choose}>
      {is === 'conflict' && (
        <Whose id={key} choice={choice} choose={choose} removed={change.removedThere === true} />
      )}
      {clash && !choice.left.has(key) && (
        <label class="row hint">
          <span>{t('planClash', clash.shortcut, clash.name)}</span>
          <input
            type="text"
            class="short"
            autocapitalize="none"
            value={choice.shortcuts.get(templateId) ?? clash.offered}
            onInput={event =>
              choose({ shortcuts: new Map(choice.shortcuts).set(templateId, event.currentTarget.value) })
            }
          />
        </label>
      )}
      {fields.length > 0 && <Unfolding>{() => <Compared of={change.key} linesOf={linesOf} />}</Unfolding>}
    </Line>
  );
}

/** One setting of the plan. */
export function SettingLine({ change, choice, choose }: Choosing & { change: SettingChange }) {
  const { key, what, brand, lines, conflict } = change;
  return (
    <Line
      id={key}
      name={brand === null ? t(SETTINGS[what]) : `${t(SETTINGS[what])}, @${brand}`}
      choice={choice}
      choose={choose}
    >
      {conflict && <Whose id={key} choice={choice} choose={choose} removed={false} />}
      <Unfolding>{() => <Diff lines={lines} />}</Unfolding>
    </Line>
  );
}

function Compared({ of, linesOf }: { of: string; linesOf: LinesOf }) {
  const fields = useSignal<readonly FieldChange[]>([]);
  const reason = useSignal('');
  useEffect(() => {
    linesOf(of).then(
      lines => void (fields.value = lines),
      (error: unknown) => void (reason.value = reasonOf(error)),
    );
  }, [of]);
  if (reason.value !== '') {
    return (
      <p class="error" role="alert" dir="auto">
        {reason.value}
      </p>
    );
  }
  return (
    <>
      {fields.value.map(({ field, lines, mine }) => {
        const words = fieldWords(field);
        return (
          <div key={field}>
            <p class="hint">{words ? t(words) : field}</p>
            <Diff lines={lines} />
            {mine && (
              <>
                <p class="hint">{t('planMine')}</p>
                <Diff lines={mine} />
              </>
            )}
          </div>
        );
      })}
    </>
  );
}

function Line({
  id,
  name,
  choice,
  choose,
  children,
}: Choosing & { id: string; name: string; children: ComponentChildren }) {
  const toggle = (on: boolean) => {
    const left = new Set(choice.left);
    if (on) left.delete(id);
    else left.add(id);
    choose({ left });
  };
  return (
    <li class="plan-line">
      <label class="box">
        <input
          type="checkbox"
          checked={!choice.left.has(id)}
          onChange={event => toggle(event.currentTarget.checked)}
        />
        <bdi>{name}</bdi>
      </label>
      {choice.left.has(id) && <Never id={id} name={name} choice={choice} choose={choose} />}
      {children}
    </li>
  );
}

function Never({ id, name, choice, choose }: Choosing & { id: string; name: string }) {
  const set = (on: boolean) => {
    const declined = new Set(choice.declined);
    if (on) declined.add(id);
    else declined.delete(id);
    choose({ declined });
  };
  return (
    <label class="box hint">
      <input
        type="checkbox"
        aria-label={`${t('planDecline')}: ${name}`}
        checked={choice.declined.has(id)}
        onChange={event => set(event.currentTarget.checked)}
      />
      {t('planDecline')}
    </label>
  );
}

function Whose({ id, choice, choose, removed }: Choosing & { id: string; removed: boolean }) {
  const set = (on: boolean) => {
    const theirs = new Set(choice.theirs);
    if (on) theirs.add(id);
    else theirs.delete(id);
    choose({ theirs });
  };
  if (choice.left.has(id)) return null;
  return (
    <div class="row" role="radiogroup" aria-label={t('planWhose')}>
      <label class="box">
        <input
          type="radio"
          name={`whose-${id}`}
          checked={!choice.theirs.has(id)}
          onChange={() => set(false)}
        />
        {t('planKeepMine')}
      </label>
      <label class="box">
        <input type="radio" name={`whose-${id}`} checked={choice.theirs.has(id)} onChange={() => set(true)} />
        {t(removed ? 'planLetGo' : 'planTakeTheirs')}
      </label>
    </div>
  );
}

// Thousands of comparisons at once are too much for a page; each is drawn when somebody looks.
function Unfolding({ children }: { children(): ComponentChildren }) {
  const open = useSignal(false);
  return (
    <details onToggle={event => void (open.value = event.currentTarget.open)}>
      <summary class="hint">{t('planLook')}</summary>
      {open.value && children()}
    </details>
  );
}

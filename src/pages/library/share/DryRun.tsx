import type { SettingChange, TemplateChange } from '../../../core/sharing/plan';
import type { SignedBy } from '../../../messages/topics/packs';
import { dayOf, numberOf } from '../../customers/format';
import { t, type TextKey } from '../../text';
import { Growing } from '../../parts/Growing';
import { chosenOf } from './choice';
import type { Intake, IntakeStore } from './intake-store';
import { SettingLine, TemplateLine } from './PlanLines';

type OpenPack = Extract<Intake, { is: 'pack' }>;

const GROUPS: readonly [TemplateChange['is'], TextKey][] = [
  ['conflict', 'planConflict'],
  ['added', 'planAdded'],
  ['changed', 'planChanged'],
  ['removed', 'planRemoved'],
];

/** What a pack would do, before it does anything: chosen one by one, or all. */
export function DryRun({ store, intake }: { store: IntakeStore; intake: OpenPack }) {
  const { pack, plan, choice } = intake;
  const all = [...plan.templates, ...plan.settings].map(({ key }) => key);
  const { keys: chosen, declined = [], shortcuts } = chosenOf(plan, choice);
  const sound = shortcuts.every(({ shortcut }) => /^[a-z0-9-]{1,60}$/.test(shortcut));
  return (
    <div class="plan">
      <h3>
        <bdi>{pack.name}</bdi>
      </h3>
      <p class="hint">
        {t(
          'packAbout',
          numberOf(pack.release),
          dayOf(pack.made),
          pack.madeBy === '' ? '–' : `^${pack.madeBy}`,
        )}
      </p>
      <Signed signed={intake.signed} />
      <p role="status">
        {all.length === 0
          ? t('planNothing')
          : t(
              'planCounts',
              numberOf(plan.counts.added),
              numberOf(plan.counts.changed),
              numberOf(plan.counts.removed),
              numberOf(plan.counts.conflict),
            )}
      </p>
      {plan.aside.length > 0 && <p class="hint">{t('planAside', plan.aside.join(', '))}</p>}
      {plan.strangers.length > 0 && (
        <p class="hint">{t('planStrangers', plan.strangers.map(handle => `@${handle}`).join(', '))}</p>
      )}
      {GROUPS.map(([is, words]) => (
        <Group
          key={is}
          words={words}
          changes={plan.templates.filter(change => change.is === is)}
          store={store}
          intake={intake}
        />
      ))}
      <Settings changes={plan.settings} store={store} intake={intake} />
      <div class="row editor-end">
        <button
          type="button"
          class="primary"
          disabled={store.busy.value || !sound || (all.length > 0 && chosen.length + declined.length === 0)}
          onClick={() => void store.takePack()}
        >
          {takingWords(chosen.length, declined.length, all.length)}
        </button>
        {all.length > 1 && (
          <button
            type="button"
            onClick={() => store.choose({ left: chosen.length === 0 ? new Set() : new Set(all) })}
          >
            {t(chosen.length === 0 ? 'planAll' : 'planNone')}
          </button>
        )}
        <button type="button" onClick={store.close}>
          {t('cancel')}
        </button>
      </div>
    </div>
  );
}

function takingWords(chosen: number, declined: number, all: number): string {
  if (chosen === all) return t('planTakeAll');
  return chosen === 0 && declined > 0 ? t('planLeave', numberOf(declined)) : t('planTake', numberOf(chosen));
}

function Signed({ signed }: { signed: SignedBy }) {
  if (signed.is === 'nobody') return <p class="hint">{t('signedNobody')}</p>;
  return (
    <p class="hint">
      {t(signed.is === 'first' ? 'signedFirst' : 'signedPinned', signed.key.name || '–')}{' '}
      <code dir="ltr">{signed.key.fingerprint}</code>
    </p>
  );
}

interface GroupProps {
  words: TextKey;
  changes: readonly TemplateChange[];
  store: IntakeStore;
  intake: OpenPack;
}

function Group({ words, changes, store, intake }: GroupProps) {
  if (changes.length === 0) return null;
  return (
    <>
      <h4>{t(words, numberOf(changes.length))}</h4>
      <ul role="list" class="plan-lines">
        <Growing items={changes}>
          {change => (
            <TemplateLine
              key={change.key}
              change={change}
              choice={intake.choice}
              choose={store.choose}
              linesOf={store.linesOf}
            />
          )}
        </Growing>
      </ul>
    </>
  );
}

function Settings({
  changes,
  store,
  intake,
}: Omit<GroupProps, 'words' | 'changes'> & { changes: readonly SettingChange[] }) {
  if (changes.length === 0) return null;
  return (
    <>
      <h4>{t('planSettings', numberOf(changes.length))}</h4>
      <ul role="list" class="plan-lines">
        {changes.map(change => (
          <SettingLine key={change.key} change={change} choice={intake.choice} choose={store.choose} />
        ))}
      </ul>
    </>
  );
}

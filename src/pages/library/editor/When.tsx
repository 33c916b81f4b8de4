import type { PostKind } from '../../../core/reading/about/kind';
import type { Act, TemplateWhen } from '../../../core/templates/template';
import { variables } from '../../../core/templates/variables';
import { t, type TextKey } from '../../text';
import type { EditStore } from './edit-store';

const ACTS: readonly [Act, TextKey][] = [
  ['ask', 'actAsk'],
  ['fix', 'actFix'],
  ['hand-over', 'actHandOver'],
  ['inform', 'actInform'],
  ['thank', 'actThank'],
  ['close', 'actClose'],
];
const KINDS: readonly [PostKind, TextKey][] = [
  ['question', 'kindQuestion'],
  ['complaint', 'kindComplaint'],
  ['outrage', 'kindOutrage'],
  ['praise', 'kindPraise'],
  ['thanks', 'kindThanks'],
  ['joke', 'kindJoke'],
];
const HOURS: readonly [TemplateWhen['hours'], TextKey][] = [
  ['any', 'hoursAny'],
  ['open', 'hoursOpen'],
  ['closed', 'hoursClosed'],
];
/** What a post or a customer may lack. */
const NEEDED = variables.filter(
  ({ name }) =>
    (name.startsWith('post.') && !['post.language', 'post.age'].includes(name)) ||
    ['customer.first_name', 'customer.last_contact'].includes(name),
);
const ALWAYS: TemplateWhen = { kinds: [], hours: 'any', needs: [] };

/** When the template is of use: what it does, posts that it answers, kinds of posts, brands and hours. */
export function When({ store }: { store: EditStore }) {
  const draft = store.draft.value;
  if (!draft) return null;
  const when = draft.when ?? ALWAYS;
  const set = (changes: Partial<TemplateWhen>) => {
    const next = { ...when, ...changes };
    const always = next.kinds.length === 0 && next.hours === 'any' && next.needs.length === 0;
    store.change({ when: always ? undefined : next });
  };
  const brands = store.setup.value?.brands ?? [];
  return (
    <fieldset class="when">
      <legend>{t('editWhen')}</legend>
      <label class="field">
        <span>{t('editExamples')}</span>
        <textarea
          rows={3}
          dir="auto"
          value={draft.examples.map(example => example.replaceAll('\n', ' ')).join('\n')}
          onInput={event =>
            store.change({
              examples: event.currentTarget.value
                .split('\n')
                .slice(0, 100)
                .map(line => line.slice(0, 2_000)),
            })
          }
          onBlur={() => store.change({ examples: draft.examples.filter(line => line.trim() !== '') })}
        />
        <span class="hint">{t('editExamplesHint')}</span>
      </label>
      <div class="row">
        <label class="field">
          <span>{t('editAct')}</span>
          <select
            value={draft.act}
            onChange={event => store.change({ act: event.currentTarget.value as Act })}
          >
            {ACTS.map(([act, words]) => (
              <option key={act} value={act}>
                {t(words)}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{t('editHours')}</span>
          <select
            value={when.hours}
            onChange={event => set({ hours: event.currentTarget.value as TemplateWhen['hours'] })}
          >
            {HOURS.map(([hours, words]) => (
              <option key={hours} value={hours}>
                {t(words)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Boxes
        label={t('editKinds')}
        options={KINDS.map(([kind, words]) => [kind, t(words)])}
        chosen={when.kinds}
        onChoose={kinds => set({ kinds: kinds as PostKind[] })}
      />
      <Boxes
        label={t('editNeeds')}
        options={NEEDED.map(({ name, label }) => [name, label])}
        chosen={when.needs}
        onChoose={needs => set({ needs })}
      />
      {brands.length > 1 && (
        <Boxes
          label={t('editBrandsHint')}
          options={brands.map(({ handle, name }) => [handle, name])}
          chosen={draft.brands}
          onChoose={chosen => store.change({ brands: chosen })}
        />
      )}
    </fieldset>
  );
}

interface BoxesProps {
  label: string;
  options: readonly (readonly [string, string])[];
  chosen: readonly string[];
  onChoose(chosen: string[]): void;
}

function Boxes({ label, options, chosen, onChoose }: BoxesProps) {
  return (
    <div role="group" aria-label={label} class="boxes">
      <p class="hint">{label}</p>
      <div class="row">
        {options.map(([value, words]) => (
          <label key={value} class="box">
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={event =>
                onChoose(
                  event.currentTarget.checked ? [...chosen, value] : chosen.filter(other => other !== value),
                )
              }
            />
            <bdi>{words}</bdi>
          </label>
        ))}
      </div>
    </div>
  );
}

import type { Wording } from '../../../core/templates/template';
import { likenedReply, likeness } from '../../../core/drafts/sameness/likeness';
import { t, type TextKey } from '../../text';
import { Select } from '../../parts/Select';
import { languageName } from '../language-name';
import type { EditStore } from './edit-store';
import type { EditProblems } from './problems';
import { WordingField } from './WordingField';

/** Languages to choose from, besides those that are in use already. */
const LANGUAGES =
  'en de fr es it pt nl pl sv da nb fi cs hu ro el tr ru uk ar he fa hi bn ur th vi id ms ja ko zh'.split(
    ' ',
  );
const TONES: readonly [NonNullable<Wording['tone']>, TextKey][] = [
  ['warm', 'toneWarm'],
  ['brief', 'toneBrief'],
  ['formal', 'toneFormal'],
];

interface WordingsProps {
  store: EditStore;
  problems: EditProblems;
  /** Shortcuts of other templates. */
  snippets: readonly string[];
}

/** Every approved way to say it. */
export function Wordings({ store, problems, snippets }: WordingsProps) {
  const draft = store.draft.value;
  if (!draft) return null;
  const links = (store.setup.value?.brands ?? []).flatMap(brand => brand.links.map(({ name }) => name));
  return (
    <div class="wordings">
      {draft.wordings.map((wording, index) => (
        <fieldset key={wording.id} class={index === store.shown.value ? 'wording shown' : 'wording'}>
          <legend>{t('editWording', String(index + 1))}</legend>
          <WordingField
            id={`wording-${wording.id}`}
            label={t('editText')}
            value={wording.text}
            onText={text => store.changeWording(wording.id, { text })}
            error={problems.wordings[wording.id] ?? null}
            links={[...new Set(links)]}
            snippets={snippets}
            onFocus={() => void (store.shown.value = index)}
          />
          <About wording={wording} store={store} single={draft.wordings.length === 1} />
          <Alike wording={wording} others={draft.wordings.slice(0, index)} />
        </fieldset>
      ))}
      <button type="button" onClick={store.addWording}>
        {t('editAddWording')}
      </button>
    </div>
  );
}

function About({ wording, store, single }: { wording: Wording; store: EditStore; single: boolean }) {
  const { id, lang, tone } = wording;
  const known = lang === null || LANGUAGES.includes(lang) ? LANGUAGES : [lang, ...LANGUAGES];
  return (
    <div class="row">
      <Select
        label={t('libraryLanguage')}
        value={lang ?? ''}
        options={['', ...known].map(one => [one, languageName(one)])}
        onChoose={one => store.changeWording(id, { lang: one || null })}
      />
      <Select
        label={t('editTone')}
        value={tone ?? ''}
        options={[['', t('toneNone')], ...TONES.map(([one, words]) => [one, t(words)] as const)]}
        onChoose={one => store.changeWording(id, { tone: one || null })}
      />
      {!single && (
        <button type="button" class="quiet" onClick={() => store.removeWording(id)}>
          {t('remove')}
        </button>
      )}
    </div>
  );
}

// Customers compare replies: two wordings that read alike are one.
function Alike({ wording, others }: { wording: Wording; others: readonly Wording[] }) {
  const mine = likenedReply(wording.text);
  const [nearest] = others
    .filter(other => other.lang === wording.lang && other.text.trim() !== '')
    .map(other => ({ number: others.indexOf(other) + 1, share: likeness(mine, likenedReply(other.text)) }))
    .sort((a, b) => b.share - a.share);
  if (!nearest || wording.text.trim() === '') return null;
  const share = String(Math.round((1 - nearest.share) * 100));
  return <p class="hint">{t('editDifferent', String(nearest.number), share)}</p>;
}

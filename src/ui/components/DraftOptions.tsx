import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Draft } from '../../core/drafts/draft';
import { keys } from '../overlay/keys';
import type { TrayStore } from '../stores/tray-store';
import { text } from '../texts';
import { Icon } from './Icon';
import { LIST_ID, optionId, ownListKeys } from './tray-keys';

interface OptionsProps {
  store: TrayStore;
  list: RefObject<HTMLDivElement | null>;
}

/** The list of drafts, two lines each. The focus stays on the list; the chosen option is its active descendant. */
export function DraftOptions({ store, list }: OptionsProps) {
  const wanted = store.aim.value?.on === 'list' && store.state.value !== 'loading';
  useEffect(() => {
    if (!wanted) return;
    list.current?.focus({ preventScroll: true });
    store.aim.value = null;
  }, [wanted, store]);
  const chosen = store.chosen.value;
  useEffect(() => bringIntoView(list.current, chosen), [chosen]);

  if (store.state.value === 'loading') return <Loading />;
  const drafts = store.drafts.value;
  if (drafts.length === 0) return null;
  return (
    <div
      ref={list}
      id={LIST_ID}
      class="drafts"
      role="listbox"
      tabIndex={0}
      aria-label={text('drafts')}
      aria-activedescendant={chosen >= 0 ? optionId(chosen) : undefined}
      onKeyDown={keys(ownListKeys(store))}
    >
      {drafts.map((draft, index) => (
        <Option
          key={draft.templateId}
          draft={draft}
          favourite={store.isFavourite(draft)}
          withdrawn={store.isWithdrawn(draft)}
          index={index}
          chosen={index === chosen}
          onChoose={() => store.choose(index)}
        />
      ))}
    </div>
  );
}

interface OptionProps {
  draft: Draft;
  favourite: boolean;
  /** Nothing of it is shown any more; only its place stays, so that the others keep theirs. */
  withdrawn: boolean;
  index: number;
  chosen: boolean;
  onChoose: () => void;
}

function Option({ draft, favourite, withdrawn, index, chosen, onChoose }: OptionProps) {
  return (
    <div
      id={optionId(index)}
      class={chosen ? 'option chosen' : 'option'}
      role="option"
      aria-selected={chosen}
      aria-disabled={withdrawn}
      onClick={onChoose}
    >
      <span class="number" aria-hidden="true">
        {index < 3 ? index + 1 : ''}
      </span>
      {withdrawn ? (
        <span class="muted">{text('withdrawn')}</span>
      ) : (
        <Said draft={draft} favourite={favourite} />
      )}
    </div>
  );
}

function Said({ draft, favourite }: Pick<OptionProps, 'draft' | 'favourite'>) {
  return (
    <>
      <span class="option-head">
        <span class="name">{draft.name}</span>
        {favourite && (
          <span class="starred">
            <Icon name="star" size={14} />
            <span class="sr">{text('favourite')}</span>
          </span>
        )}
        {draft.merits?.isNew && <span class="newly">{text('new')}</span>}
        {draft.problem === null ? (
          <span class="why muted">{draft.why}</span>
        ) : (
          <span class="why bad">
            <Icon name="circleAlert" size={14} /> {text('problem_short')}
          </span>
        )}
      </span>
      <span class="option-text muted" lang={draft.lang ?? ''} dir="auto">
        {draft.text}
      </span>
    </>
  );
}

// As high as three drafts, so that nothing jumps when they come.
function Loading() {
  return (
    <div class="drafts" aria-busy="true">
      <p class="sr" role="status">
        {text('loading')}
      </p>
      {[0, 1, 2].map(index => (
        <div key={index} class="option" aria-hidden="true">
          <span class="bone short" />
          <span class="bone" />
        </div>
      ))}
    </div>
  );
}

// scrollIntoView would scroll X's page along.
function bringIntoView(list: HTMLElement | null, index: number): void {
  const option = list?.querySelectorAll<HTMLElement>('[role=option]')[index];
  if (!list || !option) return;
  const above = option.offsetTop - list.offsetTop;
  const below = above + option.offsetHeight - list.clientHeight;
  if (above < list.scrollTop) list.scrollTop = above;
  else if (below > list.scrollTop) list.scrollTop = below;
}

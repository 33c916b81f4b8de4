import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { isLinkAddress, isLinkName, type Brand, type BrandLink } from '../../core/brand';
import { Field } from '../parts/Field';
import { SavedField } from '../parts/SavedField';
import { t } from '../text';
import type { Change } from './change';

const MOST = 50;

/** Addresses that replies may give, by name. */
export function Links({ brand, change }: { brand: Brand; change: Change }) {
  const { links } = brand;
  const section = useRef<HTMLElement>(null);
  const save = (next: readonly BrandLink[]) => change({ links: next });

  function remove(name: string) {
    save(links.filter(link => link.name !== name));
    section.current?.querySelector<HTMLElement>('#new-link-name')?.focus();
  }

  return (
    <section aria-labelledby="links-title" ref={section}>
      <h3 id="links-title">{t('linksTitle')}</h3>
      <p class="hint">{t('linksHint')}</p>
      {links.length > 0 && (
        <ul class="links">
          {links.map(({ name, address }, i) => (
            <li key={name}>
              <SavedField
                id={`link-${name}`}
                label={name}
                value={address}
                dir="ltr"
                inputMode="url"
                onSave={typed => {
                  const next = withScheme(typed);
                  if (!isLinkAddress(next)) return [t('errorLinkAddress')];
                  save(links.with(i, { name, address: next }));
                  return [];
                }}
              />
              <button type="button" aria-label={t('linkRemove', name)} onClick={() => remove(name)}>
                {t('remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {links.length < MOST && <NewLink links={links} onAdd={link => save([...links, link])} />}
    </section>
  );
}

function NewLink({ links, onAdd }: { links: readonly BrandLink[]; onAdd(link: BrandLink): void }) {
  const typed = useSignal<BrandLink>({ name: '', address: '' });
  const tried = useSignal(false);
  const form = useRef<HTMLFormElement>(null);
  const { name, address } = linkOf(typed.value);
  const nameErrors = tried.value ? nameProblems(name, links) : [];
  const addressErrors = tried.value && !isLinkAddress(address) ? [t('errorLinkAddress')] : [];

  function add(event: Event) {
    event.preventDefault();
    const link = linkOf(typed.value);
    const wrong = nameProblems(link.name, links).length > 0 ? 'name' : 'address';
    if (wrong === 'name' || !isLinkAddress(link.address)) {
      tried.value = true;
      form.current?.querySelector<HTMLElement>(`#new-link-${wrong}`)?.focus();
      return;
    }
    onAdd(link);
    tried.value = false;
    typed.value = { name: '', address: '' };
    form.current?.querySelector<HTMLElement>('#new-link-name')?.focus();
  }

  return (
    <form class="new-link" onSubmit={add} noValidate ref={form} aria-label={t('linkNew')}>
      <Field
        id="new-link-name"
        label={t('linkName')}
        value={typed.value.name}
        placeholder="help"
        autocapitalize="none"
        errors={nameErrors}
        onText={name => (typed.value = { ...typed.value, name })}
      />
      <Field
        id="new-link-address"
        label={t('linkAddress')}
        value={typed.value.address}
        placeholder="https://"
        autocapitalize="none"
        errors={addressErrors}
        onText={address => (typed.value = { ...typed.value, address })}
      />
      <button type="submit">{t('linkAdd')}</button>
    </form>
  );
}

function linkOf({ name, address }: BrandLink): BrandLink {
  return { name: name.trim().toLowerCase(), address: withScheme(address) };
}

function nameProblems(name: string, links: readonly BrandLink[]): string[] {
  if (!isLinkName(name)) return [t('errorLinkName')];
  return links.some(link => link.name === name) ? [t('errorLinkTwice')] : [];
}

// "help.acme.example" is what people paste as often as not.
function withScheme(typed: string): string {
  const address = typed.trim();
  return /^[\w.-]+\.[a-z]{2,}(?:[/?#]|$)/i.test(address) ? `https://${address}` : address;
}

import type { Brand } from '../../core/brand';
import { handleKey } from '../../core/post';
import { Loaded } from '../settings/Loaded';
import { Saved } from '../settings/Saved';
import type { SettingsStore } from '../settings/settings-store';
import { t } from '../text';
import type { Change } from './change';
import { Hours } from './Hours';
import { IncidentSwitch } from './IncidentSwitch';
import { Keeping } from './Keeping';
import type { KeepingStore } from './keeping-store';
import { Links } from './Links';
import { Products } from './Products';

interface BrandsProps {
  store: SettingsStore;
  keeping: KeepingStore;
  /** Handle of the brand to show; the first for anything else. */
  handle: string;
  now(): number;
}

/** What drafts may say of a brand, one brand at a time. */
export function Brands({ store, keeping, handle, now }: BrandsProps) {
  return (
    <Loaded store={store}>
      {({ brands }) => {
        const brand = brands.find(one => handleKey(one.handle) === handleKey(handle)) ?? brands[0];
        if (!brand) return null;
        const change: Change = changes => void store.change(brand.handle, changes);
        return (
          <div class="brand" key={brand.handle}>
            <BrandChoice brands={brands} chosen={brand} />
            <IncidentSwitch brand={brand} templates={store.templates.value} change={change} now={now} />
            <Links brand={brand} change={change} />
            <Hours brand={brand} change={change} now={now} />
            <Products brand={brand} change={change} />
            <Keeping store={keeping} handle={brand.handle} />
            <Saved store={store} />
          </div>
        );
      }}
    </Loaded>
  );
}

function BrandChoice({ brands, chosen }: { brands: readonly Brand[]; chosen: Brand }) {
  return (
    <div class="row">
      <nav aria-label={t('brandsList')} class="which">
        <ul class="row">
          {brands.map(({ handle, name }) => (
            <li key={handle}>
              <a
                href={`#settings/brands/${handle}`}
                aria-current={handle === chosen.handle ? 'page' : undefined}
              >
                <bdi>{name}</bdi> <bdi class="muted">@{handle}</bdi>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <a href="#welcome">{t('brandsElsewhere')}</a>
    </div>
  );
}

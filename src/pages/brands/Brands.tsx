import { handleKey } from '../../core/post';
import { Loaded } from '../settings/Loaded';
import { Saved } from '../settings/Saved';
import type { SettingsStore } from '../settings/settings-store';
import { BrandChoice } from './BrandChoice';
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
            <BrandChoice brands={brands} chosen={brand} section="brands" />
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

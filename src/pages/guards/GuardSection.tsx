import { useEffect } from 'preact/hooks';
import type { GuardRules } from '../../core/guards/rules';
import { handleKey } from '../../core/post';
import { BrandChoice } from '../brands/BrandChoice';
import { Loaded } from '../settings/Loaded';
import { Saved } from '../settings/Saved';
import type { ManagedStore } from '../settings/managed-store';
import type { SettingsStore } from '../settings/settings-store';
import type { GuardsStore } from './guards-store';
import { Levels } from './Levels';
import { Overrides } from './Overrides';
import { RulesFields } from './RulesFields';

interface GuardSectionProps {
  store: SettingsStore;
  guards: GuardsStore;
  managed: ManagedStore;
  /** Handle of the brand to show; the first for anything else. */
  handle: string;
  now(): number;
}

/** What a lead says about what posts are looked at for, one brand at a time. */
export function GuardSection({ store, guards, managed, handle, now }: GuardSectionProps) {
  useEffect(() => void guards.load(), [guards]);
  useEffect(() => void managed.load(), [managed]);
  return (
    <Loaded store={store}>
      {({ brands }) => {
        const brand = brands.find(one => handleKey(one.handle) === handleKey(handle)) ?? brands[0];
        if (!brand) return null;
        const change = (rules: Partial<GuardRules>) =>
          void store.change(brand.handle, { guards: { ...brand.guards, ...rules } });
        return (
          <div class="brand" key={brand.handle}>
            <BrandChoice brands={brands} chosen={brand} section="guards" />
            <Levels
              rules={brand.guards}
              names={guards.names.value}
              managed={managed.managed.value.guards}
              change={change}
            />
            <RulesFields brand={brand} change={change} />
            <Overrides store={guards} brand={brand.handle} now={now} />
            <Saved store={store} />
          </div>
        );
      }}
    </Loaded>
  );
}

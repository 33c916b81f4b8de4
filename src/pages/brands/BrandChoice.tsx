import type { Brand } from '../../core/brand';
import { t } from '../text';

interface BrandChoiceProps {
  brands: readonly Brand[];
  chosen: Brand;
  /** Id of the part of the settings that shows one brand at a time. */
  section: string;
}

/** Which brand a part of the settings shows, and the way to its accounts. */
export function BrandChoice({ brands, chosen, section }: BrandChoiceProps) {
  return (
    <div class="row">
      <nav aria-label={t('brandsList')} class="which">
        <ul class="row">
          {brands.map(({ handle, name }) => (
            <li key={handle}>
              <a
                href={`#settings/${section}/${handle}`}
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

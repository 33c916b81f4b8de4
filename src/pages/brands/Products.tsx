import type { Brand } from '../../core/brand';
import { SavedField } from '../parts/SavedField';
import { t } from '../text';
import type { Change } from './change';
import { listProblems } from './list-problems';
import { wordsIn } from './word-list';

const MOST = 500;

/** Words for what the brand sells. */
export function Products({ brand, change }: { brand: Brand; change: Change }) {
  return (
    <section aria-labelledby="products-title">
      <h3 id="products-title">{t('productsTitle')}</h3>
      <SavedField
        id="products"
        label={t('productsLabel')}
        hint={t('productsHint')}
        rows={Math.min(12, Math.max(3, brand.products.length + 1))}
        value={brand.products.join('\n')}
        onSave={text => {
          const products = wordsIn(text);
          const problems = listProblems(products, MOST);
          if (problems.length === 0) change({ products });
          return problems;
        }}
      />
    </section>
  );
}

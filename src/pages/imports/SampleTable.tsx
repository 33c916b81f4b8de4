import { t } from '../text';
import type { SampleRow } from './table-file';
import { meaningText, moment, refusalText } from './words';

/** The first rows as they will be understood. */
export function SampleTable({ rows }: { rows: readonly SampleRow[] }) {
  return (
    <div class="sample">
      <table>
        <caption>{t('importSample')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('meaningTime')}</th>
            <th scope="col">{t('importFrom')}</th>
            <th scope="col">{t('importTo')}</th>
            <th scope="col">{meaningText('text')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <Row key={index} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row: { cells, found } }: { row: SampleRow }) {
  if (typeof found === 'string') {
    return (
      <tr class="refused">
        <td colspan={3}>{refusalText(found)}</td>
        <td dir="auto">{cells.join(' · ').slice(0, 200)}</td>
      </tr>
    );
  }
  const { post, direction, brand, customer } = found;
  return (
    <tr>
      <td>{moment(post.postedAt)}</td>
      <td>
        <bdi>@{post.author.handle}</bdi>
      </td>
      <td>
        <bdi>@{direction === 'in' ? brand : customer}</bdi>
      </td>
      <td dir="auto">{post.text.slice(0, 200)}</td>
    </tr>
  );
}

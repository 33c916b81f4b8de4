import type { PracticePost } from '../../data';
import { svgAddress } from '../avatar';
import { t } from '../i18n';
import { Link } from '../link';
import { View } from '../view';

/** Photos, each a link to the viewer. Inside a quote they carry the quoted post's id. */
export function Photos({ post }: { post: PracticePost }) {
  return (
    <View look="attachment">
      <View look="photos">
        {Array.from({ length: post.photos ?? 0 }, (_, index) => (
          <Link key={index} to={`/${post.author}/status/${post.id}/photo/${index + 1}`}>
            <View testID="tweetPhoto" aria-label={t('image')} look="photo grow">
              <img
                alt={t('image')}
                draggable="true"
                src={photoAddress(post.id, index)}
                style={{ width: '100%', height: '100%', objectFit: 'cover' }}
              />
            </View>
          </Link>
        ))}
      </View>
    </View>
  );
}

/** A drawn landscape that stands for photo `index` of a post. */
export function photoAddress(id: string, index: number): string {
  const hue = (Number(id.slice(-4)) * 7 + index * 60) % 360;
  return svgAddress(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 400" preserveAspectRatio="xMidYMid slice"><rect width="600" height="400" fill="hsl(${hue} 45% 78%)"/><circle cx="450" cy="110" r="46" fill="hsl(${(hue + 40) % 360} 80% 92%)"/><path d="M0 320l150-130 120 100 130-150 200 190v70H0z" fill="hsl(${hue} 35% 52%)"/><path d="M0 400v-60l220-50 380 70v40z" fill="hsl(${hue} 32% 38%)"/></svg>`,
  );
}

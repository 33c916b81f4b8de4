import { userOf } from './world';
import { Link } from './link';
import { View } from './view';

const COLOURS = ['#7a5cd6', '#c2410c', '#0f766e', '#be185d', '#1d4ed8', '#4d7c0f', '#a16207', '#475569'];

interface AvatarProps {
  handle: string;
  /** Pixels. */
  size?: number;
  link?: boolean;
}

/** A round picture with initials, in the box whose test id tells the handle. */
export function Avatar({ handle, size = 40, link = true }: AvatarProps) {
  const picture = (
    <View look="avatarClip" style={{ width: size, height: size }}>
      <View
        look="avatarPicture"
        style={{ backgroundImage: `url("${initialsPicture(userOf(handle).name, handle)}")` }}
      />
      <img
        alt=""
        draggable="true"
        src={initialsPicture(userOf(handle).name, handle)}
        className="r-avatarImage"
      />
    </View>
  );

  return (
    <View testID={`UserAvatar-Container-${handle}`} style={{ width: size, height: size }}>
      {link ? (
        <Link to={`/${handle}`} tabIndex={-1} aria-hidden="true">
          {picture}
        </Link>
      ) : (
        picture
      )}
    </View>
  );
}

/** A picture of a colour and the initials of a name, as a data address. */
export function initialsPicture(name: string, seed: string): string {
  const colour = COLOURS[sumOf(seed) % COLOURS.length];
  const letters = (name.match(/\p{L}/gu)?.[0] ?? seed[0] ?? '?').toUpperCase();
  return svgAddress(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${colour}"/><text x="20" y="27" font-family="Helvetica,Arial,sans-serif" font-size="19" fill="#fff" text-anchor="middle">${letters}</text></svg>`,
  );
}

function sumOf(seed: string): number {
  return Array.from(seed, letter => letter.charCodeAt(0)).reduce((sum, code) => sum + code, 0);
}

/** An SVG as an address that an `img` takes. */
export function svgAddress(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

import {
  ArrowLeft,
  BadgeCheck,
  BarChart2,
  Bell,
  Bookmark,
  CalendarClock,
  CalendarDays,
  ChartBarDecreasing,
  Ellipsis,
  Globe,
  Heart,
  History,
  House,
  Image as Picture,
  Link2,
  Mail,
  MapPin,
  MessageCircle,
  CirclePlus,
  Repeat2,
  Search,
  Settings,
  Share,
  Smile,
  Sparkles,
  User,
  Feather,
  X,
  ArrowUp,
} from 'lucide';
import { createElement } from 'react';

const icons = {
  addPost: CirclePlus,
  back: ArrowLeft,
  bookmark: Bookmark,
  calendar: CalendarDays,
  close: X,
  compose: Feather,
  emoji: Smile,
  globe: Globe,
  history: History,
  home: House,
  image: Picture,
  like: Heart,
  link: Link2,
  mail: Mail,
  more: Ellipsis,
  notifications: Bell,
  place: MapPin,
  poll: ChartBarDecreasing,
  profile: User,
  reply: MessageCircle,
  retweet: Repeat2,
  schedule: CalendarClock,
  search: Search,
  send: ArrowUp,
  settings: Settings,
  share: Share,
  sparkles: Sparkles,
  verified: BadgeCheck,
  views: BarChart2,
};

/** Names of the icons that are drawn with lines. */
export type IconName = keyof typeof icons;

interface IconProps {
  name: IconName;
  /** Pixels. */
  size?: number;
  filled?: boolean;
}

/** An icon in the colour of the text around it. */
export function Icon({ name, size = 20, filled = false }: IconProps) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      width={size}
      height={size}
      fill={filled ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth={1.8}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <g>
        {icons[name].map(([tag, attributes], index) => createElement(tag, { ...attributes, key: index }))}
      </g>
    </svg>
  );
}

/**
 * Shapes that other tools know X by: only the beginning of each path is X's, because they compare beginnings.
 */
const paths = {
  grok: 'M12.745 20.54L20 6.5l-9 8.2L6 20.5l2-8 8-8.5',
  pin: 'M13 21l-1 2-1-2v-5H4.5v-2l2.5-3V3h10v8l2.500 3v2H13z',
  likeEvent:
    'M20.884 13.19c-2 3.6-5 6-8.9 8.2-3.900-2.200-6.900-4.600-8.900-8.200-3.500-6.500 4-13 8.900-7 4.900-6 12.400.5 8.900 7z',
  followEvent:
    'M17.863 13.44c1.5 1.300 2.400 3.300 2.600 7.600h-17c.3-6 3.500-9 8.500-9 2.500 0 4.500.500 5.900 1.400zM12 2a4 4 0 1 1 0 8 4 4 0 0 1 0-8z',
  logo: 'M3 3h5.500l4.300 6L18 3h2.500l-6.500 7.600L21 21h-5.500l-4.600-6.400L5.400 21H3l6.800-7.900z',
};

/** A solid shape by its path. */
export function Shape({ name, size = 20 }: { name: keyof typeof paths; size?: number }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" width={size} height={size} fill="currentColor">
      <g>
        <path d={paths[name]} />
      </g>
    </svg>
  );
}

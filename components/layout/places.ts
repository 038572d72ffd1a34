import {
  BarChart3,
  Building2,
  CalendarDays,
  CircleHelp,
  FileText,
  GitCommitVertical,
  ListChecks,
  type LucideIcon,
  Settings,
  Tag,
  Upload,
} from 'lucide-react';

export interface Place {
  href: string;
  label: string;
  icon: LucideIcon;
  isHere: (path: string) => boolean;
  /** In the tab bar of phones, which has room for four; the others are under “More”. */
  isTab: boolean;
  /** The page answers to `from` and `to` in its address, so the top bar offers a period there. */
  hasPeriod?: (path: string) => boolean;
  /** Shows how much waits there for whoever may decide. */
  hasBadge?: true;
}

/** The places of the desk, in the order of the rail and the tab bar. */
export const PLACES: Place[] = [
  {
    href: '/',
    label: 'Timeline',
    icon: GitCommitVertical,
    isHere: (path) => path === '/',
    isTab: true,
    hasPeriod: (path) => path === '/',
  },
  {
    href: '/articles',
    label: 'Articles',
    icon: FileText,
    // Sources are reached from the articles that come through them.
    isHere: (path) => path.startsWith('/articles') || path.startsWith('/sources'),
    isTab: false,
    hasPeriod: (path) => path === '/articles',
  },
  {
    href: '/entities',
    label: 'Entities',
    icon: Building2,
    isHere: (path) => path.startsWith('/entities'),
    isTab: true,
  },
  { href: '/themes', label: 'Themes', icon: Tag, isHere: (path) => path.startsWith('/themes'), isTab: false },
  {
    href: '/meetings',
    label: 'Meetings',
    icon: CalendarDays,
    isHere: (path) => path.startsWith('/meetings') || path.startsWith('/series'),
    isTab: true,
    hasPeriod: (path) => path === '/meetings',
  },
  {
    href: '/figures',
    label: 'Figures',
    icon: BarChart3,
    isHere: (path) => path.startsWith('/figures'),
    isTab: false,
    hasPeriod: (path) => path === '/figures',
  },
  {
    href: '/review',
    label: 'Review',
    icon: ListChecks,
    isHere: (path) => path.startsWith('/review'),
    isTab: true,
    hasBadge: true,
  },
  {
    href: '/import',
    label: 'Import',
    icon: Upload,
    isHere: (path) => path.startsWith('/import'),
    isTab: false,
  },
];

/** What belongs to the desk itself: at the foot of the rail. */
export const DESK_PLACES: Place[] = [
  {
    href: '/help',
    label: 'Help',
    icon: CircleHelp,
    isHere: (path) => path.startsWith('/help'),
    isTab: false,
  },
  {
    href: '/settings',
    label: 'Settings',
    icon: Settings,
    isHere: (path) => path.startsWith('/settings'),
    isTab: false,
  },
];

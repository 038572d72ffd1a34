import {
  Building2,
  CalendarDays,
  FileText,
  GitCommitVertical,
  ListChecks,
  type LucideIcon,
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
  /** Shows how much waits there for whoever may decide. */
  hasBadge?: true;
}

/** The places of the desk, in the order of the rail and the tab bar. */
export const PLACES: Place[] = [
  { href: '/', label: 'Timeline', icon: GitCommitVertical, isHere: (path) => path === '/', isTab: true },
  {
    href: '/articles',
    label: 'Articles',
    icon: FileText,
    // Sources are reached from the articles that come through them.
    isHere: (path) => path.startsWith('/articles') || path.startsWith('/sources'),
    isTab: false,
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

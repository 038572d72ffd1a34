import { Building2, FileText, GitCommitVertical, type LucideIcon, Tag, Upload } from 'lucide-react';

/** The places of the desk, in the order of the rail and the tab bar. */
export const PLACES: { href: string; label: string; icon: LucideIcon; isHere: (path: string) => boolean }[] =
  [
    { href: '/', label: 'Timeline', icon: GitCommitVertical, isHere: (path) => path === '/' },
    { href: '/articles', label: 'Articles', icon: FileText, isHere: (path) => path.startsWith('/articles') },
    { href: '/entities', label: 'Entities', icon: Building2, isHere: (path) => path.startsWith('/entities') },
    { href: '/themes', label: 'Themes', icon: Tag, isHere: (path) => path.startsWith('/themes') },
    { href: '/import', label: 'Import', icon: Upload, isHere: (path) => path.startsWith('/import') },
  ];

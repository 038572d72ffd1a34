import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Gallery } from '@/components/gallery/gallery';
import '@/app/styles/pages/gallery.css';

export const metadata: Metadata = { title: 'States' };

/** Every state of the parts, for looking at while they are made (`npm run shots`); a desk that is served has no such page. */
export default function Page() {
  if (process.env.NODE_ENV === 'production') notFound();
  return <Gallery />;
}

import type { Metadata } from 'next';
import type { ShareModel } from '@/lib/share/share-model';

/** The head of a page of ways to share: not a page to be found, since the view's or the event's own is. */
export function shareMetadata({ title, says, page }: ShareModel): Metadata {
  return { title: `Share: ${title}`, description: says, alternates: { canonical: page }, robots: { index: false, follow: true } };
}

import type { Metadata } from 'next';
import { AddScreen } from '../add-screen';

// Pages are drawn for the server in front, which gives each the digests of its scripts.
export const dynamic = 'force-dynamic';

// It shows what is kept in the reader's own browser: there is nothing here to find.
export const metadata: Metadata = { title: 'Timeline of an article', robots: { index: false } };

/** The timeline of a draft, whose events the reader accepted. */
export default function DraftTimelinePage() {
  return <AddScreen at="timeline" />;
}

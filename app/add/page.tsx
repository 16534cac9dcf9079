import type { Metadata } from 'next';
import { AddScreen } from './add-screen';

// Pages are drawn for the server in front, which gives each the digests of its scripts.
export const dynamic = 'force-dynamic';

export const metadata: Metadata = {
  title: 'Add an article',
  description:
    'Paste a news report and get dated candidate events, each beside the words it came from, to accept, mend or reject. The text stays in your browser.',
};

/** Turns a report of the reader's own into events. */
export default function AddPage() {
  return <AddScreen at="desk" />;
}

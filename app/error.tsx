'use client';

/** A fault of ours: says so, keeps the address and with it the filters, and offers the list as the simpler way. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <main className="page lost" role="alert">
      <h1 className="lost-fault">The events could not be drawn.</h1>
      <p>Your filters are kept in this page’s address.</p>
      <p className="lost-ways">
        <button className="btn solid" type="button" onClick={reset}>
          Try again
        </button>
        <a className="btn" href="?view=list" onClick={keepFilters}>
          Read the list instead
        </a>
      </p>
    </main>
  );
}

function keepFilters(event: React.MouseEvent<HTMLAnchorElement>): void {
  const query = new URLSearchParams(window.location.search);
  query.set('view', 'list');
  event.currentTarget.href = `?${query}`;
}

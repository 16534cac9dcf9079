import './offline.css';

/**
 * Says that the page is a saved copy. It stands in every page and is shown by the mark on `<html>` (`lib/offline`), so
 * that a copy needs no script to say so.
 */
export function OfflineNote() {
  return (
    <div className="offline-note" role="status">
      <p>You are offline, or this site cannot be reached. You see what was loaded earlier; downloads need a connection.</p>
    </div>
  );
}

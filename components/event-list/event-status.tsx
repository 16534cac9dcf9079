import { statusWords } from '@/lib/story/names';
import type { Status } from '@/lib/story/story';

/** A status as a sign and a word: filled is so, hollow is planned, barred is put off, struck is called off. */
export function EventStatus({ status }: { status: Status }) {
  return (
    <p className="list-status">
      <svg width={14} height={20} viewBox="0 0 14 20" aria-hidden="true">
        <StatusSign status={status} />
      </svg>
      <span className="vh">Status: </span>
      {statusWords(status)}
    </p>
  );
}

function StatusSign({ status }: { status: Status }) {
  switch (status) {
    case 'happened':
      return <circle className="list-sign-full" cx={6} cy={10} r={5} />;
    case 'under-way':
      return <path className="list-sign-line" d="M0 10H7M7.5 5.5L12 10L7.5 14.5" />;
    case 'postponed':
      return <path className="list-sign-line" d="M1.75 10A4.25 4.25 0 1 1 10.25 10A4.25 4.25 0 1 1 1.75 10ZM3.5 10H8.5" />;
    case 'cancelled':
      return <path className="list-sign-line" d="M1.75 10A4.25 4.25 0 1 1 10.25 10A4.25 4.25 0 1 1 1.75 10ZM1 15L11 5" />;
    default:
      return <circle className="list-sign-line" cx={6} cy={10} r={4.25} />;
  }
}

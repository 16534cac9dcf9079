import type { IconName } from './icon-paths';

/** A line icon from the page's sprite. Its meaning is in the words beside it or in the name of its control. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg className="icon" width={size} height={size} aria-hidden="true">
      <use href={`#icon-${name}`} />
    </svg>
  );
}

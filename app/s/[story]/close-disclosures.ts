const OPEN = 'details.pick[open], details.legend-all[open]';

/** Closes disclosures when the reader turns elsewhere, as menus do, and what Escape leaves; the function that comes back ends it. */
export function closeDisclosures(): () => void {
  const closeOthers = (event: Event) => {
    const inside = (event.target as Element).closest?.('details');
    document.querySelectorAll(OPEN).forEach((details) => {
      if (details !== inside) details.removeAttribute('open');
    });
  };
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    const open = (event.target as Element).closest?.(`${OPEN}, .panel`);
    open?.removeAttribute('open');
    open?.querySelector('summary')?.focus();
    open?.querySelector<HTMLElement>('[data-details=close]')?.click();
  };
  const until = new AbortController();
  const { signal } = until;
  document.addEventListener('pointerdown', closeOthers, { signal });
  document.addEventListener('focusin', closeOthers, { signal });
  document.addEventListener('keydown', onEscape, { signal });
  return () => until.abort();
}

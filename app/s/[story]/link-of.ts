/** React's event or the browser's. */
type Click = Pick<MouseEvent, 'defaultPrevented' | 'button' | 'metaKey' | 'ctrlKey' | 'shiftKey' | 'altKey' | 'target'>;

/** The link that a plain click goes to; undefined where the click is for the browser alone: another tab, a file. */
export function linkOf(event: Click): Element | undefined {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = (event.target as Element).closest('a[href]');
  if (link && !link.hasAttribute('target') && !link.hasAttribute('download')) return link;
}

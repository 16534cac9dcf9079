import type { OwnParameter } from './own-parameters';

/** Without the keys of `allowed`, so that the view's own reader does not take them for unknown settings. */
export function withoutOwn(search: string, allowed: readonly OwnParameter[]): string {
  const pairs = search.replace(/^\?/, '').split('&').filter((pair) => !allowed.some((key) => pair === key || pair.startsWith(`${key}=`)));
  return pairs.join('&') === '' ? '' : `?${pairs.join('&')}`;
}

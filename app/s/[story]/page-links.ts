import type { FormEvent, MouseEvent } from 'react';
import { type OpenStory, viewHref } from '@/lib/scene/open-story';
import { readLink } from '@/lib/scene/open-view';
import { withQuery } from '@/lib/view/edit-view';
import { openedIn, withNothingOpen } from '@/lib/view/opened';
import { DEFAULT_VIEW, type View } from '@/lib/view/view';
import { linkOf } from './link-of';
import type { AddressInPlace } from './view-address';

const TYPING = 300;

/**
 * Script makes the page's own links and forms quicker, not possible: one listener for all of them takes what leads to
 * another view of this story and shows it in place. Everything else is the browser's.
 */
export function pageLinks(open: OpenStory, address: AddressInPlace) {
  let pushed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const path = viewHref(open, DEFAULT_VIEW).split('?', 1)[0]!;
  const go = (view: View, how: 'push' | 'replace') => address.go(viewHref(open, view).slice(path.length), how);

  /** Whether it was a link to another view of this page, which is now shown. */
  const follow = (href: string): boolean => {
    const url = new URL(href, window.location.href);
    if (url.origin !== window.location.origin || url.pathname !== path) return false;
    if (url.hash && url.search === window.location.search) return false;
    const { search, view: before } = address.current();
    const { view } = readLink(open, url.search);
    // Another page of the story begins at its top, with a hash at its place: that is the browser's to do.
    if (view.view !== before.view || url.hash) return false;
    if (openedIn(view) === null && openedIn(before) !== null && sameBut(open, before, view)) address.close(url.search);
    // Each press of a zoom button or a pill is an act of its own, and Back undoes it.
    else if (url.search !== search) address.go(url.search, 'push');
    return true;
  };

  const onClick = (event: MouseEvent) => {
    const link = linkOf(event);
    if (link && follow(link.getAttribute('href')!)) event.preventDefault();
  };

  const onSubmit = (event: FormEvent<HTMLElement>) => {
    const form = event.target as HTMLFormElement;
    if (!form.matches('[data-view-form]')) return;
    event.preventDefault();
    clearTimeout(timer);
    go(readLink(open, `?${queryOf(form)}`).view, pushed ? 'replace' : 'push');
    pushed = false;
    form.closest('details')?.removeAttribute('open');
  };

  const onInput = (event: FormEvent<HTMLElement>) => {
    const field = event.target as HTMLInputElement;
    if (field.name !== 'q') return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      // The first letters make an entry that Back undoes; the rest of the word takes its place.
      go(withQuery(address.current().view, field.value), pushed ? 'replace' : 'push');
      pushed = true;
    }, TYPING);
  };

  const onBlur = () => {
    pushed = false;
  };

  return { follow, onClick, onSubmit, onInput, onBlur };
}

function queryOf(form: HTMLFormElement): string {
  const pairs = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  return new URLSearchParams(pairs).toString();
}

function sameBut(open: OpenStory, before: View, after: View): boolean {
  return viewHref(open, withNothingOpen(before)) === viewHref(open, after);
}

'use client';

import { type FormEvent, type MouseEvent, useEffect, useRef } from 'react';
import { type OpenStory, openView, viewHref } from '@/lib/scene/open-story';
import { withQuery } from '@/lib/view/edit-view';
import { DEFAULT_VIEW } from '@/lib/view/view';
import type { ViewAddress } from './use-view-address';

const TYPING = 300;

/**
 * Script makes the page's own links and forms quicker, not possible: one listener for all of them takes what leads to
 * another view of this story and shows it in place. Everything else is the browser's.
 */
export function usePageLinks(open: OpenStory, address: ViewAddress) {
  const typing = useRef<{ pushed: boolean; timer: ReturnType<typeof setTimeout> | undefined }>({ pushed: false, timer: undefined });
  const path = viewHref(open, DEFAULT_VIEW).split('?', 1)[0]!;

  const follow = (href: string): boolean => {
    const url = new URL(href, window.location.href);
    if (url.origin !== window.location.origin || url.pathname !== path) return false;
    if (url.hash && url.search === window.location.search) return false;
    const before = openView(open, address.search).view;
    const { view } = openView(open, url.search);
    // Another page of the story begins at its top, with a hash at its place: that is the browser's to do.
    if (view.view !== before.view || url.hash) return false;
    if (view.event === null && before.event !== null && sameBut(open, before, view)) address.close(url.search);
    // Each press of a zoom button or a pill is an act of its own, and Back undoes it.
    else if (url.search !== address.search) address.go(url.search, 'push');
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
    clearTimeout(typing.current.timer);
    const how = typing.current.pushed ? 'replace' : undefined;
    typing.current.pushed = false;
    const { view } = openView(open, `?${queryOf(form)}`);
    const href = viewHref(open, view);
    address.go(href.slice(path.length), how ?? 'push');
    form.closest('details')?.removeAttribute('open');
  };

  const onInput = (event: FormEvent<HTMLElement>) => {
    const field = event.target as HTMLInputElement;
    if (field.name !== 'q') return;
    clearTimeout(typing.current.timer);
    typing.current.timer = setTimeout(() => {
      const href = viewHref(open, withQuery(openView(open, address.search).view, field.value));
      // The first letters make an entry that Back undoes; the rest of the word takes its place.
      address.go(href.slice(path.length), typing.current.pushed ? 'replace' : 'push');
      typing.current.pushed = true;
    }, TYPING);
  };

  const onBlur = () => {
    typing.current.pushed = false;
  };

  // Disclosures close when the reader turns elsewhere, as menus do.
  useEffect(() => {
    const closeOthers = (event: Event) => {
      const inside = (event.target as Element).closest?.('details');
      document.querySelectorAll('details.pick[open], details.legend-all[open]').forEach((details) => {
        if (details !== inside) details.removeAttribute('open');
      });
    };
    const onEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      const open = (event.target as Element).closest?.('details.pick[open], details.legend-all[open], .panel');
      open?.removeAttribute('open');
      open?.querySelector('summary')?.focus();
      open?.querySelector<HTMLElement>('[data-details=close]')?.click();
    };
    document.addEventListener('pointerdown', closeOthers);
    document.addEventListener('focusin', closeOthers);
    document.addEventListener('keydown', onEscape);
    return () => {
      document.removeEventListener('pointerdown', closeOthers);
      document.removeEventListener('focusin', closeOthers);
      document.removeEventListener('keydown', onEscape);
    };
  }, []);

  return { onClick, onSubmit, onInput, onBlur, follow };
}

/** The link that a plain click goes to; undefined where the click is for the browser alone: another tab, a file. */
export function linkOf(event: MouseEvent): Element | undefined {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = (event.target as Element).closest('a[href]');
  if (link && !link.hasAttribute('target') && !link.hasAttribute('download')) return link;
}

function queryOf(form: HTMLFormElement): string {
  const pairs = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  return new URLSearchParams(pairs).toString();
}

function sameBut(open: OpenStory, before: Parameters<typeof viewHref>[1], after: Parameters<typeof viewHref>[1]): boolean {
  return viewHref(open, { ...before, event: null }) === viewHref(open, after);
}

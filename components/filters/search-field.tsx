'use client';

import { useEffect, useRef } from 'react';
import { type OpenStory, type OpenView, viewHref } from '@/lib/scene/open-story';
import { withEvent, withQuery } from '@/lib/view/edit-view';
import { thousands } from '@/lib/view/thousands';
import { Icon } from '../ui/icon';
import { ViewForm } from '../view-form';

interface SearchFieldProps {
  open: OpenStory;
  shown: OpenView;
}

/** Text search, with the way to the next and the previous match once there is something to look for. */
export function SearchField({ open, shown }: SearchFieldProps) {
  const { view, selection } = shown;
  const ref = useRef<HTMLInputElement>(null);
  // Back and Forward change the words from outside. Words just typed are those of the view, but for a space that waits for more.
  useEffect(() => {
    const field = ref.current;
    if (field && field.value.trim() !== view.q) field.value = view.q;
  }, [view.q]);
  return (
    <div className="search-group">
      <ViewForm open={open} rest={withQuery(view, '')} className="search" role="search">
        <Icon name="search" />
        <input
          ref={ref} type="search" name="q" defaultValue={view.q} maxLength={80} placeholder={`Search ${thousands(selection.total)} events`}
          aria-label="Search events" autoComplete="off" enterKeyHint="search"
        />
        <button className="vh" type="submit">
          Search
        </button>
      </ViewForm>
      {view.q !== '' && selection.count > 0 && <Matches open={open} shown={shown} />}
    </div>
  );
}

function Matches({ open, shown }: SearchFieldProps) {
  const { view, selection, event } = shown;
  const at = event ? selection.positionOf(event.id) : -1;
  const last = selection.at(selection.count - 1);
  const previous = (event && selection.previous(event.id)) ?? last;
  const next = (event && selection.next(event.id)) ?? selection.at(0);
  return (
    <span className="search-matches">
      <a className="sq" href={viewHref(open, withEvent(view, previous?.id ?? null))} aria-label="Previous match">
        <Icon name="left" />
      </a>
      <span>{at >= 0 ? `${thousands(at + 1)} of ${thousands(selection.count)}` : `${thousands(selection.count)} found`}</span>
      <a className="sq" href={viewHref(open, withEvent(view, next?.id ?? null))} aria-label="Next match">
        <Icon name="right" />
      </a>
    </span>
  );
}

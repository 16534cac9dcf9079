import type { ReactNode } from 'react';
import { type OpenStory, viewHref } from '@/lib/scene/open-story';
import type { View } from '@/lib/view/view';

interface ViewFormProps {
  open: OpenStory;
  /** The view with what the form asks for taken out: it travels along in hidden fields. */
  rest: View;
  className?: string;
  role?: 'search';
  children: ReactNode;
}

/** A GET form that keeps the rest of the view: it works without script, and gives the same link with it. */
export function ViewForm({ open, rest, className, role, children }: ViewFormProps) {
  const [action, query = ''] = viewHref(open, rest).split('?');
  return (
    <form className={className} action={action} method="get" role={role} data-view-form="">
      {[...new URLSearchParams(query)].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  );
}

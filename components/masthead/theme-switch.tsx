'use client';

import { useSyncExternalStore } from 'react';
import { Icon } from '../ui/icon';

type Theme = 'light' | 'dark';

/** Read again by the inline script of the root layout before the first paint. */
const KEY = 'demarche-theme';
const DARK = '(prefers-color-scheme: dark)';
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  const system = matchMedia(DARK);
  listeners.add(listener);
  system.addEventListener('change', listener);
  return () => {
    listeners.delete(listener);
    system.removeEventListener('change', listener);
  };
}

function currentTheme(): Theme {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia(DARK).matches ? 'dark' : 'light';
}

function choose(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Storage may be forbidden; then the choice lasts as long as the page.
  }
  listeners.forEach((listener) => listener());
}

/** Follows the system until the reader chooses. It needs script, so it is drawn only once there is some. */
export function ThemeSwitch() {
  const theme = useSyncExternalStore<Theme | null>(subscribe, currentTheme, () => null);
  if (theme === null) return <span className="theme-room" aria-hidden="true" />;
  const other = theme === 'dark' ? 'light' : 'dark';
  return (
    <button className="btn quiet theme-switch" type="button" onClick={() => choose(other)} aria-label={other === 'dark' ? 'Dark theme' : 'Light theme'}>
      <Icon name={other === 'dark' ? 'moon' : 'sun'} />
      <span className="theme-name">{other === 'dark' ? 'Dark' : 'Light'}</span>
    </button>
  );
}

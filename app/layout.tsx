import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { Sprite } from '@/components/ui/sprite';
import { loadStories } from '@/lib/story/load-stories';
import { OfflineNote } from './offline/offline-note';
import { StartOffline } from './offline/start-offline';
import { archivo, newsreader, newsreaderItalic } from './fonts';
import { siteUrl } from './site-url';
import './globals.css';
import '@/components/ui/marks.css';
import '@/components/masthead/masthead.css';
import '@/components/headline/headline.css';
import '@/components/filters/filters.css';
import '@/components/result/result.css';
import '@/components/timeline/timeline.css';
import '@/components/introduction/introduction.css';
import '@/components/event-details/event-details.css';
import '@/components/column-details/column-details.css';
import '@/components/event-list/event-list.css';
import '@/components/event-list/list-pages.css';
import '@/components/analysis/analysis.css';
import '@/components/charts/charts.css';
import '@/components/sources/sources.css';
import './collections/collections.css';
import './s/[story]/story.css';
import './s/[story]/embed/embed.css';

export const metadata: Metadata = {
  metadataBase: siteUrl(),
  title: { default: 'Démarche', template: '%s · Démarche' },
  description: 'What happened when, how surely it is known, and who said so: news reports and public sources as timelines.',
  icons: { icon: { url: '/icon.svg', type: 'image/svg+xml', sizes: 'any' }, apple: '/icons/apple-touch-icon.png' },
};

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fcfcfa' },
    { media: '(prefers-color-scheme: dark)', color: '#101418' },
  ],
};

/** Sets the chosen theme before the first paint; the key is that of `components/masthead/theme-switch.tsx`. */
const THEME = `try{var t=localStorage.getItem('demarche-theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch(e){}`;

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    // The script below may add the theme before React looks.
    <html lang="en" className={`${archivo.variable} ${newsreader.variable} ${newsreaderItalic.variable}`} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: THEME }} />
      </head>
      <body>
        <Sprite topics={loadStories().registry.topics.map(({ slug }) => slug)} />
        <OfflineNote />
        {children}
        <StartOffline />
      </body>
    </html>
  );
}

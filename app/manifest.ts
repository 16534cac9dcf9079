import type { MetadataRoute } from 'next';

/** What a device needs to hold the site as an application of its own. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: '/',
    name: 'Démarche',
    short_name: 'Démarche',
    description: 'What happened when, how surely it is known, and who said so: news reports and public sources as timelines.',
    lang: 'en',
    start_url: '/',
    scope: '/',
    // The address is the view, so it stays within reach.
    display: 'minimal-ui',
    background_color: '#fcfcfa',
    theme_color: '#fcfcfa',
    icons: [
      { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
}

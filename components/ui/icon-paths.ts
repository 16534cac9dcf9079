/** Line icons on a 16 px grid. */
export const ICON_PATHS = {
  moon: 'M12.8 9.6A5.4 5.4 0 0 1 6.4 3.2a5.4 5.4 0 1 0 6.4 6.4z',
  sun: 'M8 5.2a2.8 2.8 0 1 0 0 5.6a2.8 2.8 0 1 0 0-5.6M8 1.6v1.6M8 12.8v1.6M1.6 8h1.6M12.8 8h1.6M3.5 3.5l1.1 1.1M11.4 11.4l1.1 1.1M12.5 3.5l-1.1 1.1M4.6 11.4l-1.1 1.1',
  search: 'M7 2.8a4.2 4.2 0 1 0 0 8.4a4.2 4.2 0 1 0 0-8.4M10.2 10.2L13.6 13.6',
  down: 'M3.8 6.2L8 10.4l4.2-4.2',
  left: 'M9.8 3.5L5.3 8l4.5 4.5',
  right: 'M6.2 3.5L10.7 8l-4.5 4.5',
  close: 'M4 4l8 8M12 4l-8 8',
  reset: 'M3.4 6.2A5 5 0 1 1 3 8.6M3.2 2.9v3.4h3.4',
  minus: 'M3 8h10',
  plus: 'M8 3v10M3 8h10',
  fit: 'M2.5 5.5v-3h3M10.5 2.5h3v3M13.5 10.5v3h-3M5.5 13.5h-3v-3',
  link: 'M6.6 9.4l2.8-2.8M7.2 4.6l1.3-1.3a2.8 2.8 0 0 1 4 4l-1.3 1.3M8.8 11.4l-1.3 1.3a2.8 2.8 0 0 1-4-4l1.3-1.3',
  check: 'M3 8.6l3.2 3.2L13 4.8',
  menu: 'M2.5 4.5h11M2.5 8h11M2.5 11.5h11',
  filter: 'M2.5 4h11M4.5 8h7M6.5 12h3',
  table: 'M2.5 3h11v10h-11zM2.5 6.4h11M6.4 3v10',
  warning: 'M8 2.4l6 11H2zM8 6.6v3M8 11.4v.1',
  share: 'M8 10V2.2M5 5l3-3l3 3M5 7.2H3.2v6.6h9.6V7.2H11',
  calendar: 'M2.8 3.6h10.4v9.8H2.8zM2.8 6.8h10.4M5.4 2v3M10.6 2v3',
  quote: 'M2.8 4h3.6v3.4c0 2-.9 3.5-2.9 4.4M2.8 4v3.4h3.6M9.2 4h3.6v3.4c0 2-.9 3.5-2.9 4.4M9.2 4v3.4h3.6',
  copy: 'M5.6 5.6h7.8v7.8H5.6zM10.4 5.4V2.6H2.6v7.8h2.8',
  download: 'M8 2.2V10M5 7.2l3 3l3-3M2.8 11v2.8h10.4V11',
  out: 'M6.5 3.5h-3v9h9v-3M9 3h4v4M13 3L7.5 8.5',
} as const;

export type IconName = keyof typeof ICON_PATHS;

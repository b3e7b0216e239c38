import type { Vendor } from '../vendor.ts';

export default {
  id: 'google-analytics',
  name: 'Google Analytics',
  company: 'Google',
  kind: 'analytics',
  marks: {
    request: [
      { host: 'google-analytics.com' },
      { host: 'analytics.google.com', path: /^\/(g\/)?collect$/ },
      { host: 'stats.g.doubleclick.net', path: /^\/([gjr]\/)?collect$/ },
    ],
    ownHost: [
      { path: /\/g\/collect$/, query: ['v', 'tid', 'cid'] },
      { path: /^\/([jr]\/)?collect$/, query: ['v', 'tid', 'cid'] },
    ],
    cookie: ['_ga', '_gid', '__utma', '__utmz', /^_ga_[A-Z\d]+$/, /^_gat(_.+)?$/, 'FPID'],
    global: ['GoogleAnalyticsObject', 'gaGlobal', '_gaq'],
  },
  identifiers: [
    { place: 'cookie', name: '_ga' },
    { place: 'cookie', name: '_gid' },
    { place: 'cookie', name: '__utma' },
    { place: 'cookie', name: 'FPID' },
  ],
  explain: 'Counts your visits and notes which pages you open, what you click and where you came from.',
  optOut: { by: 'link', url: 'https://tools.google.com/dlpage/gaoptout' },
  sources: [
    { url: 'https://developers.google.com/analytics/resources/concepts/gaConceptsCookies', checked: '2026-11-22' },
    {
      url: 'https://github.com/AmauriC/tarteaucitron.js/blob/014ed20eac8ec4df13b8fd258dae60831183eb1c/tarteaucitron.services.js',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;

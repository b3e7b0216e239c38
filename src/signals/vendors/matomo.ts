import type { Vendor } from '../vendor.ts';

export default {
  id: 'matomo',
  name: 'Matomo',
  company: 'Matomo',
  kind: 'analytics',
  // Mostly served from the site itself, where only names tell it.
  marks: {
    request: [{ host: 'matomo.cloud' }, { host: 'innocraft.cloud' }],
    ownHost: [{ run: 'by-site', path: /\/(matomo|piwik)\.php$/, query: ['idsite', 'rec'] }],
    cookie: [/^_pk_(id|ses|ref|cvar)\.\d+\.[\da-f]{4}$/],
    global: ['Matomo', 'Piwik', '_paq'],
  },
  identifiers: [{ place: 'cookie', name: /^_pk_id\.\d+\.[\da-f]{4}$/ }],
  explain: 'Counts your visits and notes which pages you open, often for this site only.',
  optOut: { by: 'site' },
  sources: [
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

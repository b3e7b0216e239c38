import type { Vendor } from '../vendor.ts';

export default {
  id: 'matomo-heatmaps',
  name: 'Matomo Heatmap & Session Recording',
  company: 'Matomo',
  kind: 'session-replay',
  marks: {
    request: [{ host: 'cdn.matomo.cloud', path: /^\/[\w.-]+\/plugins\/HeatmapSessionRecording\// }],
    ownHost: [{ path: /\/plugins\/HeatmapSessionRecording\/(tracker|configs)(\.min)?\.(js|php)$/ }],
    cookie: [/^_pk_hsr\.\d+\.[\da-f]{4}$/],
  },
  explain: 'Records how you move, click and scroll here, for heat maps and a replay of your visit.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
    { url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;

import type { Vendor } from '../vendor.ts';

export default {
  id: 'comscore',
  name: 'Comscore',
  company: 'Comscore',
  kind: 'analytics',
  marks: {
    request: [{ host: 'scorecardresearch.com' }, { host: 'zqtk.net' }, { host: 'voicefive.com' }],
    global: ['_comscore'],
  },
  explain: 'Counts your visits here and on many other sites, to tell advertisers who reads what.',
  optOut: { by: 'link', url: 'https://www.scorecardresearch.com/preferences.aspx' },
  sources: [
    { url: 'https://www.scorecardresearch.com/privacy.aspx', checked: '2026-11-22' },
    { url: 'https://www.comscore.com/About/Privacy-Policy', checked: '2026-11-22' },
  ],
} satisfies Vendor;

import type { Vendor } from '../vendor.ts';

export default {
  id: 'tealium-iq',
  name: 'Tealium iQ',
  company: 'Tealium',
  kind: 'tag-manager',
  marks: {
    request: [{ host: 'tiqcdn.com' }, { host: 'tiqcdn.net' }],
    cookie: ['utag_main'],
    global: ['utag', 'utag_data'],
  },
  explain: 'Loads other tools into this page, as the site decides, some of which may watch you.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://docs.tealium.com/platforms/javascript/install/', checked: '2026-11-22' }],
} satisfies Vendor;

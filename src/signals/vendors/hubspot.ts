import type { Vendor } from '../vendor.ts';

export default {
  id: 'hubspot',
  name: 'HubSpot',
  company: 'HubSpot',
  kind: 'customer-data',
  marks: {
    request: [
      { host: 'hs-scripts.com' },
      { host: 'hs-analytics.net' },
      { host: 'hs-banner.com' },
      { host: 'hsforms.net' },
      { host: 'hsforms.com' },
      { host: 'hscollectedforms.net' },
      { host: 'hubspot.com', path: /^\/__ptq\.gif$/ },
    ],
    cookie: ['hubspotutk', '__hstc', '__hssc', '__hssrc'],
    global: ['_hsq', '_hstc'],
  },
  explain: 'Keeps a record of your visits, and puts your name on it once you fill in a form.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://knowledge.hubspot.com/privacy-and-consent/what-cookies-does-hubspot-set-in-a-visitor-s-browser',
      checked: '2026-11-22',
    },
    { url: 'https://developers.hubspot.com/docs/api/events/tracking-code', checked: '2026-11-22' },
  ],
} satisfies Vendor;

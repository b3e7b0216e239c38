import type { Vendor } from '../vendor.ts';

export default {
  id: 'sailthru',
  name: 'Sailthru',
  company: 'Zeta Global',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'sail-horizon.com' }, { host: 'sail-personalize.com' }, { host: 'sail-track.com' }],
    cookie: ['sailthru_hid', 'sailthru_pageviews', 'sailthru_visitor'],
    global: ['Sailthru'],
  },
  identifiers: [
    { place: 'cookie', name: 'sailthru_hid' },
    { place: 'cookie', name: 'sailthru_visitor' },
  ],
  explain: 'Links what you read to the newsletters you open, to choose what you are shown next.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://getstarted.meetmarigold.com/engagebysailthru/Content/welcome/implementation/pe-setup.html',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;

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
    mail: {
      pixels: ['/img/{hash}/{hex}.gif'],
      links: ['/click/{number}.{number}/aHR0c{token}/{hex}B{hex}'],
    },
  },
  identifiers: [
    { place: 'cookie', name: 'sailthru_hid' },
    { place: 'cookie', name: 'sailthru_visitor' },
  ],
  reads: [{ place: 'cookie', name: 'sailthru_hid', fields: { '': 'person' } }],
  explain: 'Links what you read to the newsletters you open, to choose what you are shown next.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://getstarted.meetmarigold.com/engagebysailthru/Content/welcome/implementation/pe-setup.html',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/apparition47/MailTrackerBlocker/blob/5dbfc211e24ce597e5d043651e22c5b6161d9ec5/Source/MTBBlockedMessage.m',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/sailthru/sailthru-magento-extension/blob/a117d6e0a2733172b3bd19c46558a6ca99c58de9/app/code/community/Sailthru/Email/Model/Client/User.php',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Vendor;

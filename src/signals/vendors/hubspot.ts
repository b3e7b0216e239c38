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
    mail: {
      hosts: [
        'hubspotlinks.com',
        'hubspotemail.net',
        'hubspotfree.net',
        'hs-sales-engage.com',
        'sidekickopen{digits}.com',
        'signauxdeux.com',
      ],
      pixels: [
        '/e3t/Cto/{long}',
        '/e3t/Bto/{long}',
        '/e2t/to/{long}',
        '/e2t/o/{long}',
        '/e1t/o/{long}',
        '//hubspotlinks.com/Cto/{rest}',
        '//hubspotlinks.com/Bto/{rest}',
      ],
      links: [
        '/e3t/Ctc/{long}',
        '/e3t/Btc/{long}',
        '/e2t/tc/{long}',
        '/e2t/c/{long}',
        '/e1t/c/{long}',
        '//hubspotlinks.com/Ctc/{rest}',
        '//hubspotlinks.com/Btc/{rest}',
        '//hs-sales-engage.com/Ctc/{rest}',
        '//sidekickopen{digits}.com/{any}/c/{rest}',
      ],
    },
  },
  identifiers: [
    { place: 'cookie', name: 'hubspotutk' },
    { place: 'cookie', name: '__hstc' },
  ],
  explain: 'Keeps a record of your visits, and puts your name on it once you fill in a form.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://developers.hubspot.com/docs/api-reference/latest/account/settings/tracking-code/overview',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/AmauriC/tarteaucitron.js/blob/014ed20eac8ec4df13b8fd258dae60831183eb1c/tarteaucitron.services.js',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/apparition47/MailTrackerBlocker/blob/5dbfc211e24ce597e5d043651e22c5b6161d9ec5/Source/MTBBlockedMessage.m',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;

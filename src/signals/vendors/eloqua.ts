import type { Vendor } from '../vendor.ts';

export default {
  id: 'eloqua',
  name: 'Oracle Eloqua',
  company: 'Oracle',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'en25.com' }, { host: 'eloqua.com' }],
    cookie: ['ELOQUA', 'ELQSTATUS'],
    global: ['_elqQ'],
    mail: {
      hosts: ['en25.com'],
      pixels: ['/e/FooterImages/FooterImage{digits}?elq={hex}'],
      links: ['/e/er?s={number}&lid={number}&elq={any}'],
    },
  },
  identifiers: [
    { place: 'cookie', name: 'ELOQUA' },
    { place: 'cookie', name: 'ELOQUA', host: 'eloqua.com' },
  ],
  explain: 'Follows your visits, and puts your name and employer on them once you fill in a form.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
    {
      url: 'https://github.com/apparition47/MailTrackerBlocker/blob/5dbfc211e24ce597e5d043651e22c5b6161d9ec5/Source/MTBBlockedMessage.m',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;

import type { Vendor } from '../vendor.ts';

export default {
  id: 'pardot',
  name: 'Salesforce Account Engagement (Pardot)',
  company: 'Salesforce',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'pardot.com' }],
    cookie: [/^visitor_id\d+(-hash)?$/, 'pardot'],
    global: ['piAId', 'piCId'],
    mail: {
      hosts: ['pardot.com'],
      pixels: ['/r/{number}/{number}/{number}/open/{number}'],
      links: ['/e/{number}/{any}/{any}/{number}?h={token}'],
    },
  },
  identifiers: [{ place: 'cookie', name: /^visitor_id\d+(-hash)?$/ }],
  explain: 'Follows your visits, and puts your name and employer on them once you fill in a form.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' },
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
    {
      url: 'https://github.com/apparition47/MailTrackerBlocker/blob/5dbfc211e24ce597e5d043651e22c5b6161d9ec5/Source/MTBBlockedMessage.m',
      checked: '2026-11-22',
    },
    {
      url: 'https://help.salesforce.com/apex/HTViewHelpDoc?id=mktg.pardot_emails_link_tracking.htm',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;

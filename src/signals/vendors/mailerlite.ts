import type { Vendor } from '../vendor.ts';

export default {
  id: 'mailerlite',
  name: 'MailerLite',
  company: 'MailerLite',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'mailerlite.com' }],
    mail: {
      hosts: ['mlsend{digits}.com'],
      pixels: ['//click{word}.mlsend{digits}.com/{rest}', '/link/o/YT0{token}'],
      links: ['//click{word}.mlsend{digits}.com/{rest}', '/link/c/YT0{token}', '/tl/c/eyJ2{token}'],
    },
  },
  explain: 'Runs the newsletter form here, and keeps a record of you once you sign up.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://www.mailerlite.com/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://github.com/apparition47/MailTrackerBlocker/blob/5dbfc211e24ce597e5d043651e22c5b6161d9ec5/Source/MTBBlockedMessage.m',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;

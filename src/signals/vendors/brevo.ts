import type { Vendor } from '../vendor.ts';

export default {
  id: 'brevo',
  name: 'Brevo',
  company: 'Brevo',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'sibautomation.com' }, { host: 'brevo.com' }, { host: 'sibforms.com' }],
    cookie: ['sib_cuid'],
    global: ['sendinblue', 'Brevo'],
    mail: {
      hosts: ['sendibt{digits}.com', 'sendibm{digits}.com', 'brevo.net'],
      pixels: ['/tr/op/{token}', '/mk/op/{token}', '/mk/op/sh/{token}/{any}'],
      links: ['/tr/cl/{token}', '/mk/cl/f/{long}'],
    },
  },
  identifiers: [{ place: 'cookie', name: 'sib_cuid' }],
  explain: 'Follows your visits, ties them to your e-mail once it knows it, and sends you mail chosen by that.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' },
    {
      url: 'https://github.com/apparition47/MailTrackerBlocker/blob/5dbfc211e24ce597e5d043651e22c5b6161d9ec5/Source/MTBBlockedMessage.m',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;

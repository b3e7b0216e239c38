import type { Vendor } from '../vendor.ts';

export default {
  id: 'keap',
  name: 'Keap (Infusionsoft)',
  company: 'Keap',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'infusionsoft.com' }],
    mail: {
      hosts: ['keap-link{digits}.com'],
      pixels: ['//infusionsoft.com/app/emailOpened/{rest}', '//keap-link{digits}.com/v2/render/{rest}'],
      links: ['//infusionsoft.com/app/linkClick/{rest}', '//keap-link{digits}.com/v2/click/{rest}'],
    },
  },
  explain: 'Follows your visits, ties them to your e-mail once it knows it, and sends you mail chosen by that.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
    {
      url: 'https://github.com/apparition47/MailTrackerBlocker/blob/5dbfc211e24ce597e5d043651e22c5b6161d9ec5/Source/MTBBlockedMessage.m',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;

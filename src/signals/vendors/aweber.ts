import type { Vendor } from '../vendor.ts';

export default {
  id: 'aweber',
  name: 'AWeber',
  company: 'AWeber',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'aweber.com' }],
    mail: {
      hosts: ['openrate.aweber.com', 'clicks.aweber.com'],
      pixels: ['//openrate.aweber.com/{rest}'],
      links: ['//clicks.aweber.com/y/ct/?l'],
    },
  },
  explain: 'Ties what you do here to your e-mail address once it knows it, to send you messages chosen by it.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
    {
      url: 'https://github.com/apparition47/MailTrackerBlocker/blob/5dbfc211e24ce597e5d043651e22c5b6161d9ec5/Source/MTBBlockedMessage.m',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;

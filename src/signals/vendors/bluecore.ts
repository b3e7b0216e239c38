import type { Vendor } from '../vendor.ts';

export default {
  id: 'bluecore',
  name: 'Bluecore',
  company: 'Bluecore',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'bluecore.com' }],
    global: ['triggermail', 'triggermail_email_address'],
  },
  reads: [{ place: 'global', path: ['triggermail_email_address'], fields: { '': 'email' } }],
  explain: 'Follows which products you look at and ties it to your e-mail, to send you reminders.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;

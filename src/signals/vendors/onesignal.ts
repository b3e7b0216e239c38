import type { Vendor } from '../vendor.ts';

export default {
  id: 'onesignal',
  name: 'OneSignal',
  company: 'OneSignal',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'onesignal.com' }],
    global: ['OneSignal'],
  },
  explain: 'Asks to send you notifications, and keeps a number for your browser to reach you.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' },
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
  ],
} satisfies Vendor;

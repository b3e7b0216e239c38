import type { Vendor } from '../vendor.ts';

export default {
  id: 'qualtrics',
  name: 'Qualtrics',
  company: 'Qualtrics',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'siteintercept.qualtrics.com' }],
    cookie: ['QSI_HistorySession'],
    storage: ['QSI_HistorySession'],
    global: ['QSI'],
  },
  explain: 'Watches what you do here to choose when to ask you for feedback, and keeps your answers.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;

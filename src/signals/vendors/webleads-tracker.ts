import type { Vendor } from '../vendor.ts';

export default {
  id: 'webleads-tracker',
  name: 'Webleads Tracker (Get+)',
  company: 'Webleads Tracker',
  kind: 'identity',
  marks: {
    request: [{ host: 'webleads-tracker.com' }],
    global: ['webleads_site_ids'],
  },
  explain: 'Looks up which company your internet connection belongs to, and follows what you read.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' }],
} satisfies Vendor;

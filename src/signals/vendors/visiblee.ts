import type { Vendor } from '../vendor.ts';

export default {
  id: 'visiblee',
  name: 'Visiblee',
  company: 'Visiblee',
  kind: 'identity',
  marks: {
    request: [{ host: 'link-page.info' }],
  },
  explain: 'Looks up which company your internet connection belongs to, and follows what you read.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' }],
} satisfies Vendor;

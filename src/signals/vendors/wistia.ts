import type { Vendor } from '../vendor.ts';

export default {
  id: 'wistia',
  name: 'Wistia',
  company: 'Wistia',
  kind: 'analytics',
  marks: {
    request: [{ host: 'wistia.com' }, { host: 'wistia.net' }],
    storage: ['wistia'],
    global: ['Wistia', '_wq'],
  },
  identifiers: [{ place: 'storage', name: 'wistia' }],
  explain: 'Plays videos here and notes how far you watch, with your e-mail if you leave it.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;

import type { Vendor } from '../vendor.ts';

export default {
  id: 'refersion',
  name: 'Refersion',
  company: 'Refersion',
  kind: 'advertising',
  marks: {
    request: [{ host: 'refersion.com' }],
    global: ['_refersion'],
  },
  explain: 'Notes that you came or left through an advertising link, so that somebody is paid if you buy.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;

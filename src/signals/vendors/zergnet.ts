import type { Vendor } from '../vendor.ts';

export default {
  id: 'zergnet',
  name: 'ZergNet',
  company: 'Static Media',
  kind: 'advertising',
  marks: {
    request: [{ host: 'zergnet.com' }],
  },
  explain: 'Shows paid links that look like articles, chosen by what you read and click elsewhere.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;

import type { Vendor } from '../vendor.ts';

export default {
  id: 'teads',
  name: 'Teads',
  company: 'Teads',
  kind: 'advertising',
  marks: {
    request: [{ host: 'teads.tv' }],
    cookie: ['_tfpvi'],
  },
  explain: 'Places video and picture ads between the paragraphs, and chooses them by what it knows of you.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://www.teads.com/privacy-policy/', checked: '2026-11-22' }],
} satisfies Vendor;

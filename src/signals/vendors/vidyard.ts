import type { Vendor } from '../vendor.ts';

export default {
  id: 'vidyard',
  name: 'Vidyard',
  company: 'Vidyard',
  kind: 'analytics',
  marks: {
    request: [{ host: 'vidyard.com' }],
    global: ['VidyardV4'],
  },
  explain: 'Plays videos here and notes how far you watch, with your name if the company knows it.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;

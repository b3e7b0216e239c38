import type { Vendor } from '../vendor.ts';

export default {
  id: 'livetex',
  name: 'LiveTex',
  company: 'LiveTex',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'livetex.ru' }],
    global: ['liveTex'],
  },
  explain: 'Puts a chat window on the page, and shows the company what you look at here.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;

import type { Vendor } from '../vendor.ts';

export default {
  id: 'smartsupp',
  name: 'Smartsupp',
  company: 'Smartsupp',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'smartsuppchat.com' }, { host: 'smartsuppcdn.com' }],
    cookie: ['ssupp.vid', 'ssupp.visits'],
    element: ['#smartsupp-widget-container'],
  },
  identifiers: [{ place: 'cookie', name: 'ssupp.vid' }],
  chat: { answers: 'ai-or-human', frames: [{ host: 'smartsuppchat.com' }, { host: 'smartsuppcdn.com' }] },
  explain: 'Offers you a chat in which people or a program answer, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/AmauriC/tarteaucitron.js/blob/014ed20eac8ec4df13b8fd258dae60831183eb1c/tarteaucitron.services.js',
      checked: '2026-11-22',
    },
    { url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;

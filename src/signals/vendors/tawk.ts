import type { Vendor } from '../vendor.ts';

export default {
  id: 'tawk',
  name: 'tawk.to',
  company: 'tawk.to',
  kind: 'live-chat',
  marks: {
    request: [{ host: 'tawk.to' }],
    cookie: ['TawkConnectionTime', 'twk_idm_key', /^twk_uuid_[\da-f]+$/],
    element: ['#tawkchat-container', '.tawk-min-container'],
  },
  identifiers: [
    { place: 'cookie', name: 'twk_idm_key' },
    { place: 'cookie', name: /^twk_uuid_[\da-f]+$/ },
  ],
  chat: { answers: 'ai-or-human' },
  explain: 'Offers you a chat in which people or a program answer, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/AmauriC/tarteaucitron.js/blob/014ed20eac8ec4df13b8fd258dae60831183eb1c/tarteaucitron.services.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;

import type { Company } from '../company.ts';

export default {
  id: 'capture-higher-ed',
  name: 'Capture Higher Ed',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Watches what likely students do on college sites and shows them messages.',
  hosts: {
    'capturehighered.net': 'personalization',
    'capturehighered.com': 'personalization',
  },
  privacy: 'https://www.capturehighered.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.capturehighered.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

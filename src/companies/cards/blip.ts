import type { Company } from '../company.ts';

export default {
  id: 'blip',
  name: 'Blip',
  parent: null,
  country: 'BR',
  role: 'processor',
  about: 'Brazilian builder of chat robots for large brands.',
  hosts: {
    'blip.ai': 'live-chat',
    'take.net': 'live-chat',
    'msging.net': 'live-chat',
  },
  privacy: 'https://www.blip.ai/politica-de-privacidade',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.blip.ai/politica-de-privacidade', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

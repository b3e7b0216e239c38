import type { Company } from '../company.ts';

export default {
  id: 'zenvia',
  name: 'Zenvia',
  parent: null,
  country: 'BR',
  role: 'processor',
  about: 'Sends messages and runs chat and help desks for Brazilian companies.',
  hosts: {
    'zenvia.com': 'live-chat',
    'movidesk.com': 'live-chat',
    'sirena.app': 'live-chat',
    'zenapi.com.br': 'live-chat',
  },
  privacy: 'https://zenvia.com/en/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://zenvia.com/en/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'livetex',
  name: 'LiveTex',
  parent: null,
  country: 'RU',
  role: 'processor',
  about: 'Russian chat service linking visitors of shops and banks with staff.',
  hosts: {
    'livetex.ru': 'live-chat',
  },
  listed: ['LiveTex'],
  privacy: 'https://livetex.ru/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://livetex.ru/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

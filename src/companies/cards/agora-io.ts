import type { Company } from '../company.ts';

export default {
  id: 'agora-io',
  name: 'Agora.io',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Carries live voice and video between users of apps and sites.',
  hosts: {
    'agora.io': 'video',
    'agoraio.cn': 'video',
    'sd-rtn.com': 'video',
  },
  privacy: 'https://www.agora.io/en/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.agora.io/en/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

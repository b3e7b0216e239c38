import type { Company } from '../company.ts';

export default {
  id: 'project-agora',
  name: 'Project Agora',
  parent: null,
  country: 'GR',
  role: 'both',
  about: 'Places native ads and content boxes on news sites in southern and eastern Europe.',
  hosts: {
    'projectagora.com': 'advertising',
    'projectagora.net': 'advertising',
    'projectagoraservices.com': 'advertising',
    'projectagoralibs.com': 'advertising',
  },
  privacy: 'https://projectagora.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://projectagora.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'bedrock',
  name: 'Bedrock',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: 'Builds streaming services for European broadcasters.',
  hosts: {
    'bedrock.mgr.consensu.org': 'consent',
    'bedrockstreaming.com': 'video',
  },
  listed: ['Bedrock CMP'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.bedrockstreaming.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'jetstream',
  name: 'JetStream',
  parent: null,
  country: 'NL',
  role: 'processor',
  about: 'Video streaming for Dutch broadcasters and companies.',
  hosts: {
    'xlcdn.com': 'video',
    'jet-stream.com': 'video',
  },
  listed: ['JetStream'],
  privacy: 'https://jet-stream.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://jet-stream.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

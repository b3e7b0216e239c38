import type { Company } from '../company.ts';

export default {
  id: 'elevenlabs',
  name: 'ElevenLabs',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Voice robots that speak with visitors, and read-aloud players for articles.',
  hosts: {
    'elevenlabs.io': 'ai-chat',
  },
  privacy: 'https://elevenlabs.io/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://elevenlabs.io/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

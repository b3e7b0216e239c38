import type { Company } from '../company.ts';

export default {
  id: 'tars',
  name: 'Tars',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Replaces web forms by a chat robot that asks for the same details.',
  hosts: {
    'hellotars.com': 'ai-chat',
    'tars-file-upload.s3.amazonaws.com': 'ai-chat',
  },
  privacy: 'https://hellotars.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://hellotars.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

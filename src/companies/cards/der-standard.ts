import type { Company } from '../company.ts';

export default {
  id: 'der-standard',
  name: 'DER STANDARD',
  parent: null,
  country: 'AT',
  role: 'controller',
  about: 'Austrian newspaper that invented the choice between tracking and paying.',
  hosts: {
    'derstandard.at': 'content',
    'derstandard.de': 'content',
  },
  privacy: 'https://www.derstandard.at/privacypolicy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.derstandard.at/privacypolicy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'corus',
  name: 'Corus Entertainment',
  parent: null,
  country: 'CA',
  role: 'controller',
  about: 'Runs Global TV and Global News in Canada.',
  hosts: {
    'corusent.com': 'content',
    'globalnews.ca': 'content',
    'globaltv.com': 'video',
    'corusappservices.com': 'content',
    'shawmedia.ca': 'content',
  },
  privacy: 'https://www.corusent.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.corusent.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

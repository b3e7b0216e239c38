import type { Company } from '../company.ts';

export default {
  id: 'onaudience',
  name: 'OnAudience',
  parent: 'Cloud Technologies',
  country: 'PL',
  role: 'controller',
  about: 'Sells browsing profiles of people in many countries to advertisers.',
  hosts: {
    'onaudience.com': 'identity',
    'behavioralengine.com': 'identity',
    'behavioralmailing.com': 'identity',
  },
  listed: ['OnAudience', 'Cloud Technologies'],
  privacy: 'https://onaudience.com/internet-advertising-privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://onaudience.com/internet-advertising-privacy-policy/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'attentive',
  name: 'Attentive',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Text-message marketing: pop-ups collect phone numbers and visits are matched to them.',
  hosts: {
    'attn.tv': 'marketing',
    'attentivemobile.com': 'marketing',
    'attentive.com': 'marketing',
  },
  listed: ['Attentive'],
  privacy: 'https://www.attentive.com/legal/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.attentive.com/legal/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

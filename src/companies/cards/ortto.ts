import type { Company } from '../company.ts';

export default {
  id: 'ortto',
  name: 'Ortto',
  parent: null,
  country: 'AU',
  role: 'processor',
  about: 'Ties visits to known contacts and sends them mails; formerly Autopilot.',
  hosts: {
    'ortto.com': 'marketing',
    'ortto.app': 'marketing',
    'autopilothq.com': 'marketing',
    'autopilotapp.com': 'marketing',
    'ap3api.com': 'marketing',
    'ap3prod.com': 'marketing',
  },
  listed: ['Autopilot'],
  privacy: 'https://ortto.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://ortto.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

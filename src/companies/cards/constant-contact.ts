import type { Company } from '../company.ts';

export default {
  id: 'constant-contact',
  name: 'Constant Contact',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Sends newsletters and tracks visits of known contacts with SharpSpring.',
  hosts: {
    'constantcontact.com': 'marketing',
    'ctctcdn.com': 'marketing',
    'sharpspring.com': 'marketing',
    'marketingautomation.services': 'marketing',
    'retentionscience.com': 'recommendation',
  },
  listed: ['Constant Contact', 'SharpSpring', 'Retention Science'],
  privacy: 'https://www.constantcontact.com/legal/privacy-notice',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.constantcontact.com/legal/privacy-notice', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'captify',
  name: 'Captify',
  parent: 'Verve',
  country: 'GB',
  role: 'both',
  about: 'Records what people type into search boxes on many sites to aim ads at them.',
  hosts: {
    'cpx.to': 'advertising',
    'captifymedia.com': 'advertising',
    'captify.co.uk': 'advertising',
    'captifytechnologies.com': 'advertising',
  },
  listed: ['Captify Media', 'Captiify'],
  privacy: 'https://captifytechnologies.com/privacy-notice/',
  optOut: 'https://captifytechnologies.com/data-subject-rights-request/',
  contact: { mail: 'privacy@captify.co.uk' },
  sources: [{ url: 'https://captifytechnologies.com/privacy-notice/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

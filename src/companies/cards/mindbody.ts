import type { Company } from '../company.ts';

export default {
  id: 'mindbody',
  name: 'Mindbody',
  parent: null,
  country: 'US',
  role: 'both',
  about: "Class and salon booking, with widgets on studios' sites.",
  hosts: {
    'mindbodyonline.com': 'utility',
    'healcode.com': 'utility',
    'mindbody.io': 'utility',
  },
  privacy: 'https://www.mindbodyonline.com/company/legal/privacy-policy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.mindbodyonline.com/company/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;

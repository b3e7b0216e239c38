import type { Company } from '../company.ts';

export default {
  id: 'testimonial-to',
  name: 'Testimonial',
  parent: null,
  country: 'US',
  role: 'processor',
  about: "Collects and shows customers' video praise.",
  hosts: {
    'testimonial.to': 'customer-support',
  },
  privacy: 'https://testimonial.to/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://testimonial.to/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

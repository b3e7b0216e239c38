import type { Company } from '../company.ts';

export default {
  id: 'hcaptcha',
  name: 'hCaptcha',
  parent: 'Intuition Machines',
  country: 'US',
  role: 'processor',
  about: 'Picture puzzles and behaviour checks that tell people from robots on forms.',
  hosts: {
    'hcaptcha.com': 'fingerprinting',
  },
  privacy: 'https://www.hcaptcha.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.hcaptcha.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'jiostar',
  name: 'JioStar',
  parent: 'Reliance',
  country: 'IN',
  role: 'controller',
  about: 'Indian streaming service JioHotstar, which knows what each viewer plays.',
  hosts: {
    'hotstar.com': 'video',
    'jiohotstar.com': 'video',
    'jiostar.com': 'content',
    'hotstarext.com': 'video',
    'hsmedia.hotstar.com': 'video',
    'jiocinema.com': 'video',
    'voot.com': 'video',
    'startv.com': 'content',
  },
  privacy: 'https://www.hotstar.com/in/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.hotstar.com/in/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'rai',
  name: 'RAI',
  parent: null,
  country: 'IT',
  role: 'controller',
  about: 'Public broadcaster of Italy; its player asks for an account.',
  hosts: {
    'rai.it': 'video',
    'raiplay.it': 'video',
    'raiplaysound.it': 'content',
    'rainews.it': 'content',
    'raisport.it': 'content',
  },
  privacy: 'https://www.rai.it/dl/rai/text/ContentItem-0e1aa8f6.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.rai.it/dl/rai/text/ContentItem-0e1aa8f6.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'associated-press',
  name: 'Associated Press',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'News agency whose articles and photos other sites embed, with counting of readers.',
  hosts: {
    'apnews.com': 'content',
    'ap.org': 'content',
    'apimages.com': 'content',
    'apnewsregistry.com': 'analytics',
  },
  privacy: 'https://apnews.com/privacystatement',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://apnews.com/privacystatement', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

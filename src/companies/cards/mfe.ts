import type { Company } from '../company.ts';

export default {
  id: 'mfe',
  name: 'MFE-MediaForEurope',
  parent: 'Fininvest',
  country: 'NL',
  role: 'controller',
  about: 'Runs Mediaset in Italy and Spain; its players know what each viewer watches.',
  hosts: {
    'mediaset.it': 'video',
    'mediaset.net': 'video',
    'mediasetinfinity.mediaset.it': 'video',
    'mediaset.es': 'video',
    'telecinco.es': 'video',
    'cuatro.com': 'video',
    'mitele.es': 'video',
    'mfemediaforeurope.com': 'content',
    'tgcom24.mediaset.it': 'content',
    'sportmediaset.mediaset.it': 'content',
    'publitalia.it': 'advertising',
    'mediamond.it': 'advertising',
  },
  privacy: 'https://www.mediaset.it/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.mediaset.it/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

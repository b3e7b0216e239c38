import type { Company } from '../company.ts';

export default {
  id: 'quebecor',
  name: 'Quebecor',
  parent: null,
  country: 'CA',
  role: 'controller',
  about: 'Publishes Le Journal de Montréal and runs TVA in Québec.',
  hosts: {
    'quebecor.com': 'content',
    'journaldemontreal.com': 'content',
    'journaldequebec.com': 'content',
    'tva.ca': 'content',
    'tvanouvelles.ca': 'content',
    'qub.ca': 'content',
    'videotron.com': 'content',
  },
  privacy: 'https://www.quebecor.com/en/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.quebecor.com/en/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

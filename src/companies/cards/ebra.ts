import type { Company } from '../company.ts';

export default {
  id: 'ebra',
  name: 'EBRA',
  parent: 'Crédit Mutuel',
  country: 'FR',
  role: 'controller',
  about: "Owns regional papers of eastern France, from Le Progrès to Dernières Nouvelles d'Alsace.",
  hosts: {
    'ebra.fr': 'content',
    'leprogres.fr': 'content',
    'ledauphine.com': 'content',
    'estrepublicain.fr': 'content',
    'dna.fr': 'content',
    'lalsace.fr': 'content',
    'republicain-lorrain.fr': 'content',
    'bienpublic.com': 'content',
    'lejsl.com': 'content',
    'vosgesmatin.fr': 'content',
    'humanoid.fr': 'content',
    'frandroid.com': 'content',
    'numerama.com': 'content',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ebra.fr/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;

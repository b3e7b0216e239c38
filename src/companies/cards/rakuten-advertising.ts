import type { Company } from '../company.ts';

export default {
  id: 'rakuten-advertising',
  name: 'Rakuten Advertising',
  parent: 'Rakuten',
  country: 'US',
  role: 'both',
  about: 'Affiliate network and ad seller that recognises shoppers between a blog and a shop.',
  hosts: {
    'rakutenadvertising.com': 'advertising',
    'rakutenadvertising.io': 'advertising',
    'rakutenmarketing.com': 'advertising',
    'linksynergy.com': 'advertising',
    'rmtag.com': 'advertising',
    'jrs5.com': 'advertising',
    'mediaforge.com': 'advertising',
    'nxtck.com': 'advertising',
    'dc-storm.com': 'advertising',
    'h4k5.com': 'advertising',
    'stormiq.com': 'advertising',
    'stormcontainertag.com': 'tag-manager',
    'dpclk.com': 'advertising',
    'tag.rmp.rakuten.com': 'advertising',
  },
  listed: [
    'Rakuten LinkShare',
    'Rakuten MediaForge',
    'Rakuten DC Storm',
    'Storm Tag Manager',
    'NextPerf',
    'Deep Forest Media',
  ],
  privacy: 'https://rakutenadvertising.com/legal-notices/services-privacy-policy/',
  optOut: null,
  contact: { mail: 'rm-privacy@mail.rakuten.com' },
  sources: [
    {
      url: 'https://rakutenadvertising.com/legal-notices/services-privacy-policy/',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;

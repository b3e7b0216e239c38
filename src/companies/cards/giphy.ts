import type { Company } from '../company.ts';

export default {
  id: 'giphy',
  name: 'GIPHY',
  parent: 'Shutterstock',
  country: 'US',
  role: 'controller',
  about: 'Library of moving pictures that notes on which pages its images are seen.',
  hosts: {
    'gph.is': 'content',
    'giphy.com': 'content',
  },
  listed: ['GIPHY'],
  privacy: 'https://support.giphy.com/hc/en-us/articles/360032872931-GIPHY-Privacy-Policy',
  optOut: null,
  contact: null,
  sources: [
    {
      url: 'https://www.cheddar.com/media/meta-sells-giphy-for-53m-to-shutterstock-after-uk-blocked-gif-platform-purchase/?contentFeatureId=f0fi9OZO7sZD1ld&contentQuery=%7B%22includeSections%22%3A%22%2Fbusiness%22%2C%22feedSize%22%3A10%2C%22feedOffset%22%3A16%2C%22excludeSections%22%3A%22%2Fhome%22%7D',
      checked: '2026-11-22',
    },
    {
      url: 'https://support.giphy.com/hc/en-us/articles/360032872931-GIPHY-Privacy-Policy',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;

import type { Company } from '../company.ts';

export default {
  id: 'americas-test-kitchen',
  name: "America's Test Kitchen",
  parent: 'Marquee Brands',
  country: 'US',
  role: 'controller',
  about: "Publishes tested recipes, Cook's Illustrated and since 2026 Food52, with subscriber accounts.",
  hosts: {
    'americastestkitchen.com': 'content',
    'cooksillustrated.com': 'content',
    'cookscountry.com': 'content',
    'onlinecookingschool.com': 'content',
    'food52.com': 'content',
  },
  privacy: 'https://www.americastestkitchen.com/guides/atk-news/privacy-policy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.americastestkitchen.com/guides/atk-news/privacy-policy', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://www.prnewswire.com/news-releases/americas-test-kitchen-under-contract-for-food52-inc-assets-302650783.html',
      checked: '2026-11-22',
    },
  ],
} satisfies Company;

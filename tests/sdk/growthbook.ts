import { GrowthBook } from '@growthbook/growthbook';

const growthbook = new GrowthBook({
  attributes: { id: 'visitor-42', country: 'DE', loggedIn: true },
  features: {
    'hero-title': {
      defaultValue: 'A',
      rules: [
        {
          key: 'hero-test',
          variations: ['A', 'B'],
          coverage: 1,
          weights: [0, 1],
          hashAttribute: 'id',
          meta: [{ key: 'control' }, { key: 'bold' }],
        },
      ],
    },
  },
});
document.title = growthbook.getFeatureValue('hero-title', 'none');
(globalThis as { _growthbook?: unknown })._growthbook = growthbook;

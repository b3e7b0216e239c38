import type { Decoder } from '../decoder.ts';
import { reads } from '../pixel.ts';

const library = /^\/v?\d*\/?js\/(?<account>\d+-\d+)\.js$/;

export default {
  id: 'convert',
  vendor: 'convert',
  marks: [
    { host: 'metrics.convertexperiments.com', path: /^\/(v\d\/)?track(\/|$)/ },
    { host: 'convertexperiments.com', path: library },
  ],
  fields: {
    event: 'event',
    account: 'account',
    accountId: 'account',
    projectId: 'account',
    'visitors[].visitorId': 'browser',
    'visitors[].segments.country': 'location',
    'visitors[].segments.devices': 'device',
    'visitors[].segments.browser': 'device',
    'visitors[].segments.*': 'segment',
    'visitors[].events[].eventType': 'event',
    'visitors[].events[].data.experienceId': 'experiment',
    'visitors[].events[].data.variationId': 'experiment',
    'visitors[].events[].data.goalId': 'experiment',
    'visitors[].events[].data.goalData[].value': 'price',
    'visitors[].events[].data.*': 'event',
    source: 'technical',
    enrichData: 'technical',
  },
  read: (sent) =>
    reads({
      path: library,
      event: ['visitors[].events[].eventType'],
      meanings: {
        bucketing: 'Variation Shown',
        conversion: 'Conversion',
        viewExp: 'Variation Shown',
        hitGoal: 'Conversion',
        tr: 'Purchase',
      },
      otherwise: sent.path.endsWith('.js') ? 'Library Load' : 'Event',
      ...(!sent.path.endsWith('.js') && { account: '{accountId} / {projectId}' }),
    })(sent),
  sources: [{ url: 'https://www.npmjs.com/package/@convertcom/js-sdk', checked: '2026-11-22', seen: 'cited' }],
} satisfies Decoder;

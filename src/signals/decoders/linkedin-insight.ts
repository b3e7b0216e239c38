import type { Decoder } from '../decoder.ts';
import { reads, valueOf } from '../pixel.ts';
import type { Sent } from '../sent.ts';
import type { Pair } from '../told.ts';

const plain = reads({ event: ['signalType'] });

/**
 * `collect` tells of a page, and LinkedIn looks whether an advertiser counts it as a conversion;
 * `wa` tells what somebody does on the page, as packed JSON with its own word for it.
 */
function read(sent: Sent): readonly Pair[] {
  const pairs = plain(sent);
  if (sent.path.includes('/collect')) {
    const event = valueOf(pairs, 'conversionId') === undefined ? 'Page View' : 'Conversion';
    return [['event', event], ['endpoint', 'Conversion'], ...pairs];
  }
  return sent.path.includes('attribution_trigger') ? [['event', 'Ad Attribution'], ...pairs] : pairs;
}

export default {
  id: 'linkedin-insight',
  vendor: 'linkedin-insight',
  marks: [
    { host: 'ads.linkedin.com', path: /^\/(collect|wa|attribution_trigger)\/?$/ },
    { host: 'www.linkedin.com', path: /^\/px\/attribution_trigger\/?$/ },
  ],
  fields: {
    event: 'event',
    signalType: 'event',
    conversionId: 'event',
    endpoint: 'technical',
    pid: 'account',
    'pids[]': 'account',
    url: 'page',
    pageUrl: 'page',
    href: 'page',
    referrer: 'referrer',
    pageTitle: 'title',
    v: 'technical',
    value: 'price',
    currency: 'price',
    hem: 'email',
    li_adsId: 'browser',
    liFatId: 'click',
    li_fat_id: 'click',
    liGiant: 'click',
    websiteSignalRequestId: 'session',
    'domAttributes*': 'form',
    'innerElements*': 'form',
    'elementCrumbsTree*': 'form',
    isFilteredByClient: 'technical',
    isTranslated: 'technical',
    time: 'technical',
    fmt: 'technical',
    tm: 'technical',
    liSync: 'technical',
    scriptVersion: 'technical',
  },
  read,
  sources: [
    { url: 'https://docs.tealium.com/client-side-tags/linkedin-insight-tag/', checked: '2026-11-22' },
    {
      url: 'https://learn.microsoft.com/en-us/linkedin/marketing/conversions/enabling-first-party-cookies',
      checked: '2026-11-22',
    },
  ],
} satisfies Decoder;

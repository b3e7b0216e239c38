/**
 * What an ID is made from. `email`: a hashed e-mail address and nothing else; `email-or-phone`: that or
 * a hashed telephone number; `maybe-email`: an e-mail address if the site has one, else a cookie;
 * `account`: a log-in or what the site knows of its customer; `network`: the mobile or home connection;
 * `device`: properties of the device; `place`: where the connection is; `browser`: a number stored in
 * this browser; `unsaid`: its maker's documents do not say.
 */
export type Origin =
  | 'email'
  | 'email-or-phone'
  | 'maybe-email'
  | 'account'
  | 'network'
  | 'device'
  | 'place'
  | 'browser'
  | 'unsaid';

/** Whose ID it is: a vendor of the catalogue by its id, or a name where the catalogue has none. */
export type EidSource = ({ readonly vendor: string } | { readonly name: string }) & { readonly from: Origin };

/**
 * Domains that stand as `source` of an extended ID (OpenRTB 2.6, object EID), with whose ID it is and
 * what it is made from. A domain stands for its subdomains too. Sources: the modules' own documents,
 * https://github.com/prebid/Prebid.js/tree/11.36.0/modules and https://docs.prebid.org/dev-docs/modules/userId.html,
 * 2026-11-22; `flashtalking.com`, `quantcast.com`, `verizonmedia.com` and `sddan.com` by reference only.
 */
export const eidSources = {
  '33across.com': { vendor: '33across', from: 'maybe-email' },
  'abtshield.com': { name: 'ABTShield', from: 'unsaid' },
  'acxiom.id': { vendor: 'acxiom', from: 'email' },
  'ad-plus.com.tr': { name: 'AdPlus', from: 'unsaid' },
  'admixer.net': { vendor: 'admixer', from: 'unsaid' },
  'adnxs.com': { vendor: 'xandr', from: 'unsaid' },
  'adquery.io': { name: 'AdQuery', from: 'browser' },
  'adriver.ru': { vendor: 'adriver', from: 'unsaid' },
  'adserver.org': { vendor: 'the-trade-desk', from: 'browser' },
  'adtelligent.com': { vendor: 'adtelligent', from: 'unsaid' },
  'amxdt.net': { vendor: 'amx', from: 'unsaid' },
  'anonymised.io': { vendor: 'anonymised', from: 'unsaid' },
  'audigent.com': { vendor: 'hadron-id', from: 'unsaid' },
  'bidswitch.net': { vendor: 'bidswitch', from: 'unsaid' },
  'britepool.com': { name: 'BritePool', from: 'unsaid' },
  'ceeid.eu': { name: 'CEE ID (Wirtualna Polska)', from: 'maybe-email' },
  'criteo.com': { vendor: 'criteo', from: 'unsaid' },
  'crwdcntrl.net': { vendor: 'lotame', from: 'unsaid' },
  'czechadid.cz': { name: 'Czech Ad ID (CPEx and Seznam)', from: 'unsaid' },
  'deepintent.com': { vendor: 'deepintent', from: 'unsaid' },
  'epsilon.com': { vendor: 'epsilon', from: 'email' },
  'euid.eu': { name: 'European Unified ID', from: 'email-or-phone' },
  'flashtalking.com': { vendor: 'flashtalking', from: 'device' },
  'freepass.jp': { name: 'FreePass (Freebit)', from: 'account' },
  'gemius.com': { vendor: 'gemius', from: 'unsaid' },
  'google.com': { name: 'Google PAIR', from: 'account' },
  'gravito.net': { name: 'Gravito', from: 'browser' },
  'growthcode.io': { vendor: 'growthcode', from: 'unsaid' },
  'hcn.health': { name: 'HCN', from: 'unsaid' },
  'id5-sync.com': { vendor: 'id5', from: 'unsaid' },
  'idx.lat': { name: 'IDx', from: 'unsaid' },
  'impact-ad.jp': { name: 'AudienceOne (D.A. Consortium)', from: 'browser' },
  'indexexchange.com': { vendor: 'index-exchange', from: 'unsaid' },
  'intentiq.com': { vendor: 'intent-iq', from: 'unsaid' },
  'intimatemerger.com': { vendor: 'intimate-merger', from: 'unsaid' },
  'jixie.io': { name: 'Jixie', from: 'unsaid' },
  'justtag.com': { name: 'Justtag', from: 'unsaid' },
  'kpuid.com': { vendor: 'kinesso', from: 'unsaid' },
  'liveintent.com': { vendor: 'liveintent', from: 'maybe-email' },
  'liveramp.com': { vendor: 'liveramp', from: 'maybe-email' },
  'loblawmedia.ca': { name: 'Loblaw Advance', from: 'account' },
  'locid.com': { name: 'LocID (Digital Envoy)', from: 'place' },
  'media.net': { vendor: 'media-net', from: 'unsaid' },
  'mediawallahscript.com': { vendor: 'mediawallah', from: 'unsaid' },
  'merkleinc.com': { vendor: 'merkle', from: 'maybe-email' },
  'mobkoi.com': { name: 'Mobkoi', from: 'browser' },
  'mygaru.com': { vendor: 'mygaru', from: 'network' },
  'navegg.com': { vendor: 'navegg', from: 'unsaid' },
  'netid.de': { name: 'netID', from: 'account' },
  'neustar.biz': { vendor: 'fabrick', from: 'unsaid' },
  'novatiq.com': { vendor: 'novatiq', from: 'network' },
  'openx.net': { vendor: 'openx', from: 'unsaid' },
  'opera.com': { vendor: 'opera-ads', from: 'unsaid' },
  paf: { name: 'OneKey', from: 'unsaid' },
  'pair-protocol.com': { name: 'Open PAIR', from: 'account' },
  'permutive.com': { vendor: 'permutive', from: 'unsaid' },
  'pubcid.org': { vendor: 'shared-id', from: 'browser' },
  'pubmatic.com': { vendor: 'pubmatic', from: 'unsaid' },
  'quantcast.com': { vendor: 'quantcast', from: 'unsaid' },
  'rediads.com': { name: 'Rediads', from: 'browser' },
  'rewardedinterest.com': { name: 'Rewarded Interest', from: 'unsaid' },
  'rubiconproject.com': { vendor: 'magnite', from: 'unsaid' },
  'sddan.com': { vendor: 'sirdata', from: 'unsaid' },
  'sharedid.org': { vendor: 'shared-id', from: 'browser' },
  'sharethrough.com': { vendor: 'sharethrough', from: 'unsaid' },
  'sonobi.com': { vendor: 'sonobi', from: 'unsaid' },
  'sovrn.com': { vendor: 'sovrn', from: 'unsaid' },
  'start.io': { name: 'Start.io', from: 'unsaid' },
  'taboola.com': { vendor: 'taboola', from: 'unsaid' },
  'tapad.com': { vendor: 'tapad', from: 'unsaid' },
  'teads.com': { vendor: 'teads', from: 'unsaid' },
  'thenewco.it': { vendor: 'tncid', from: 'unsaid' },
  'triplelift.com': { vendor: 'triplelift', from: 'unsaid' },
  'true-link-id5-sync.com': { vendor: 'id5', from: 'unsaid' },
  'uidapi.com': { vendor: 'uid2', from: 'email-or-phone' },
  'unrulymedia.com': { vendor: 'nexxen', from: 'unsaid' },
  'utiq.com': { vendor: 'utiq', from: 'network' },
  'utiq-mtp.com': { vendor: 'utiq', from: 'network' },
  'verizonmedia.com': { vendor: 'yahoo-connectid', from: 'maybe-email' },
  'vidazoo.com': { vendor: 'vidazoo', from: 'unsaid' },
  'yahoo.com': { vendor: 'yahoo-connectid', from: 'maybe-email' },
  'yandex.com': { vendor: 'yandex-ads', from: 'unsaid' },
  'zeotap.com': { vendor: 'zeotap', from: 'unsaid' },
} as const satisfies Readonly<Record<string, EidSource>>;

import type { AdsRead, Eid, FirstParty } from '../../evidence/ads.ts';
import { toldOf } from '../about.ts';
import { labelsOf, type Labels } from '../labels.ts';
import type { Pair, Subject, Told } from '../told.ts';
import { classOf } from '../value-class.ts';
import { gptKeys } from './gpt-keys.ts';
import { groupsInData, type Groups } from './groups.ts';
import { ortbFields } from './ortb-fields.ts';
import { partyOfEid } from './party.ts';
import { subjectOf } from './taxonomies.ts';

const gptLabels = labelsOf(gptKeys);

const ortbLabels = labelsOf(ortbFields);

const hashed: readonly Told['value_class'][] = ['email', 'md5', 'sha1', 'sha256'];

/** Pairs as what is held ready. What is named like an e-mail address has to look like one, or like its hash. */
function held(pairs: readonly Pair[], labels: Labels): readonly Told[] {
  return toldOf(pairs, labels).map((one) => {
    const about = one.about === 'email' && !hashed.includes(one.value_class) ? 'person' : one.about;
    return { ...one, about, way: 'held' };
  });
}

type Gpt = NonNullable<AdsRead['tags']['gpt']>;

/** The key-values of a page and its slots, each once. */
export function heldByGpt({ targeting, slots }: Gpt): readonly Told[] {
  const all = [targeting, ...slots.map((slot) => slot.targeting)].flat();
  const pairs = all.flatMap(([key, values]) => values.map((value): Pair => [key, value]));
  const each = new Map(pairs.map((pair) => [pair.join('='), pair]));
  return held([...each.values()], gptLabels);
}

/** What Ad Manager answered, and how the site asked it to treat the visit. */
export function heldOfAds({ privacy, slots }: Gpt): readonly Told[] {
  const answers = new Map(slots.flatMap(({ answer }) => answer.map((pair) => [pair.join('='), pair] as const)));
  return held([...privacy, ...answers.values()], (name) => (name === 'treatments' ? 'consent' : 'ad'));
}

/** Names in vendors' queues that the words of others would not tell. Source: https://developers.taboola.com/ (unified_id), by reference only. */
const queueLabels = labelsOf({ unified_id: 'person', article: 'page', category: 'page', home: 'page' });

/** What a page put into a queue. */
export function heldInQueue(pairs: readonly Pair[]): readonly Told[] {
  return held(pairs, queueLabels);
}

/** Groups, a line for each thing that they are about. */
export function heldAsGroups({ of, segtax, provider, place, where, segments }: Groups): readonly Told[] {
  const field = place === 'storage' || provider.name === '' ? where : `${where}[${provider.name}]`;
  const bySubject = new Map<Subject, string[]>();
  for (const { id, name } of segments) {
    const about = subjectOf(of, segtax, id);
    bySubject.set(about, [...(bySubject.get(about) ?? []), name ?? id]);
  }
  return [...bySubject].map(([about, names]) => {
    const value = names.join(', ').slice(0, 500);
    return { field, about, value_class: classOf(value), way: 'held', value };
  });
}

/** First-party data, segments with it. */
export function heldFirstParty({ data, pairs }: FirstParty): readonly Told[] {
  return [...data.flatMap(groupsInData).flatMap(heldAsGroups), ...held(pairs, ortbLabels)];
}

/** An ID, by what it recognises: somebody by their e-mail address, a person across devices, or this browser. */
export function heldAsEid(eid: Eid): Told {
  const { from } = partyOfEid(eid);
  const ofMail = from === 'email' || from === 'email-or-phone';
  const value = eid.value ?? '';
  return {
    field: `eids[${eid.source}]`,
    about: ofMail ? 'email' : eid.atype === 3 ? 'person' : 'browser',
    value_class: classOf(value),
    way: 'held',
    ...(value !== '' && { value }),
  };
}

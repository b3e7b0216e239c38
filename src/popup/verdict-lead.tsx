import type { ComponentChild } from 'preact';
import type { VisitRow } from '../ledger/schema.ts';
import type { TabView } from '../messages/contract.ts';
import type { Subject } from '../signals/told.ts';
import { list, number } from '../ui/format.ts';
import { sentence } from '../ui/sentence.ts';
import { plural, text } from '../ui/text.ts';
import { ownTold, specialIn, toldToOthers } from './special-told.ts';
import { briefOf } from './told-brief.ts';
import { saidOfItself } from './verdict-labels.ts';
import { VerdictRest } from './verdict-rest.tsx';
import { split, verdictOf, type Verdict } from './verdict.ts';
import { subjectTitle } from './words.ts';

/** Those whom the sentence is about. */
function parties({ named, others, unnamed }: Pick<Verdict, 'named' | 'others' | 'unnamed'>): ComponentChild {
  const words: ComponentChild[] = named.map((company) => (
    <strong key={company}>
      <bdi>{company}</bdi>
    </strong>
  ));
  if (others > 0) words.push(text(plural('other_companies', others), number(others)));
  if (unnamed > 0) words.push(text(plural('unnamed_hosts', unnamed), number(unnamed)));
  return list(words);
}

function wordsOf(subjects: readonly Subject[]): string {
  return list(subjects.map(subjectTitle)).join('');
}

/** Most sentences on whom something special was told; the others stand below with what they were told. */
const mostTold = 2;

/** What was told of the special kinds (health, religion, age …), to others and to tools of the site. */
function toldSpecial(visit: VisitRow): ComponentChild[] {
  const own = specialIn(ownTold(visit), 'sent');
  const toOthers = toldToOthers(visit).slice(0, mostTold);
  return [
    ...toOthers.flatMap(({ companies, about }) => [
      ...sentence(
        plural('verdict_special', companies.length),
        parties({ ...split(companies), unnamed: 0 }),
        wordsOf(about),
      ),
      ' ',
    ]),
    ...(own.length > 0 ? [`${text('verdict_sent', wordsOf(own))} `] : []),
  ];
}

/**
 * What nobody else was seen to get is no all-clear: what the page keeps ready, and what tools that the
 * site runs itself were told.
 */
function keptBack(visit: VisitRow): ComponentChild[] {
  const told = { held: visit.findings.flatMap((finding) => finding.told ?? []), sent: ownTold(visit) };
  const first = specialIn(told.sent, 'sent');
  return (['held', 'sent'] as const).flatMap((way) => {
    // What happened has no name here, and what is special stands first.
    const isLeft = (subject: Subject) => subject !== 'event' && !(way === 'sent' && first.includes(subject));
    const words = briefOf(told[way], way).filter(isLeft);
    return words.length > 0 ? [' ', text(`verdict_${way}`, wordsOf(words))] : [];
  });
}

function sentenceOf(verdict: Verdict, site: ComponentChild): ComponentChild {
  const { contact, named, others, unnamed } = verdict;
  if (contact === 'none') return sentence('verdict_none', site);
  const who = parties(verdict);
  // Not every one of these sentences names the site; a translation of any may.
  if (contact !== 'answered') return sentence(`verdict_${contact}`, who, site);
  return sentence(plural('verdict_answered', named.length + others + unnamed), who, site);
}

interface Props {
  readonly visit: VisitRow;
  readonly labels: TabView['labels'];
}

/** What people must take home, what touches them most first, and what it leaves out. */
export function VerdictLead({ visit, labels }: Props) {
  const verdict = verdictOf(visit);
  const site = visit.site ? <bdi dir="ltr">{visit.site}</bdi> : text('this_page');
  return (
    <div class="lead" aria-live="polite" aria-atomic="true">
      <h1>
        {toldSpecial(visit)}
        {saidOfItself(labels)}
        {sentenceOf(verdict, site)}
        {verdict.contact !== 'answered' && keptBack(visit)}
      </h1>
      <VerdictRest rest={verdict.rest} />
      {verdict.contact === 'none' && (
        <p>{text(visit.findings.length > 0 ? 'verdict_none_found' : 'verdict_none_text')}</p>
      )}
    </div>
  );
}

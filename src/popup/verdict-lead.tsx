import type { ComponentChild } from 'preact';
import type { VisitRow } from '../ledger/schema.ts';
import { list, number } from '../ui/format.ts';
import { sentence } from '../ui/sentence.ts';
import { plural, text } from '../ui/text.ts';
import { briefOf } from './told-brief.ts';
import { VerdictRest } from './verdict-rest.tsx';
import { verdictOf, type Verdict } from './verdict.ts';
import { subjectTitle } from './words.ts';

/** Those whom the sentence is about. */
function parties({ named, others, unnamed }: Verdict): ComponentChild {
  const words: ComponentChild[] = named.map((company) => (
    <strong key={company}>
      <bdi>{company}</bdi>
    </strong>
  ));
  if (others > 0) words.push(text(plural('other_companies', others), number(others)));
  if (unnamed > 0) words.push(text(plural('unnamed_hosts', unnamed), number(unnamed)));
  return list(words);
}

/**
 * What nobody else was seen to get is no all-clear: what the page keeps ready, and what tools that the
 * site runs itself were told.
 */
function keptBack({ findings }: VisitRow): ComponentChild[] {
  const told = findings.flatMap((finding) => finding.told ?? []);
  return (['held', 'sent'] as const).flatMap((way) => {
    // What happened has no name here.
    const words = briefOf(told, way).filter((subject) => subject !== 'event');
    return words.length > 0 ? [' ', text(`verdict_${way}`, list(words.map(subjectTitle)).join(''))] : [];
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

/** The one sentence that people must take home, and what it leaves out. */
export function VerdictLead({ visit }: { readonly visit: VisitRow }) {
  const verdict = verdictOf(visit);
  const site = visit.site ? <bdi dir="ltr">{visit.site}</bdi> : text('this_page');
  return (
    <div class="lead" aria-live="polite" aria-atomic="true">
      <h1>
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

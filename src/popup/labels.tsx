import type { PageNotice } from '../signals/notices/notices.ts';
import { noticeLaws, type NoticeLaw } from '../signals/notices/laws.ts';
import { number } from '../ui/format.ts';
import { LazyDetails } from '../ui/lazy-details.tsx';
import { sentence } from '../ui/sentence.ts';
import { plural, text } from '../ui/text.ts';
import { kindSentence, lawSentence, placeWords } from './labels/words.ts';
import { PicturesOffer } from './labels/pictures-offer.tsx';
import { httpsLink } from './opt-out-host.ts';
import { visible } from './visible.ts';

interface Props {
  readonly labels: readonly PageNotice[];
  readonly tabId: number;
}

function Said({ notice: { kind, words, where } }: { readonly notice: PageNotice }) {
  return (
    <li>
      {kindSentence(kind)}{' '}
      <q>
        <bdi>{visible(words)}</bdi>
      </q>{' '}
      <span class="aside">{placeWords(where)}</span>
    </li>
  );
}

function Law({ law: { id, source } }: { readonly law: NoticeLaw }) {
  const link = httpsLink(source.url);
  return (
    <p class="aside">
      {lawSentence(id)}{' '}
      {link && (
        <a href={link.url} target="_blank" rel="noreferrer">
          {sentence('labels_law_link', <bdi dir="ltr">{link.host}</bdi>)}
        </a>
      )}
    </p>
  );
}

/** The words in which a page tells of prices, AI, recommendations and ads, where they stood, and what asks for such words. */
export function Labels({ labels, tabId }: Props) {
  const count = labels.length;
  const laws = noticeLaws.filter(({ kinds }) => labels.some(({ kind }) => kinds.includes(kind)));
  const summary = (
    <span class="who">
      <h2>{text('labels_title')}</h2>{' '}
      <span class="aside">{count > 0 ? text(plural('labels_count', count), number(count)) : text('labels_none')}</span>
    </span>
  );
  return (
    <LazyDetails class="everyone plain labels" summary={summary}>
      {() => (
        <div>
          {count > 0 ? (
            <ul>
              {labels.map((notice) => (
                <Said key={`${notice.kind} ${notice.where} ${notice.words}`} notice={notice} />
              ))}
            </ul>
          ) : (
            <p>{text('labels_none_text')}</p>
          )}
          {laws.map((law) => (
            <Law key={law.id} law={law} />
          ))}
          {count > 0 && <p class="aside">{text('labels_how')}</p>}
          <PicturesOffer key={tabId} tabId={tabId} />
        </div>
      )}
    </LazyDetails>
  );
}

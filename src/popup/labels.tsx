import type { PageNotice } from '../signals/notices/notices.ts';
import { lawsOf, type NoticeLaw } from '../signals/notices/laws.ts';
import { sayingOf } from '../signals/notices/saying.ts';
import { sourceTypeBy } from '../signals/notices/source-types.ts';
import { number } from '../ui/format.ts';
import { LazyDetails } from '../ui/lazy-details.tsx';
import { sentence } from '../ui/sentence.ts';
import { plural, text } from '../ui/text.ts';
import { lawSentence, placeWords, sayingSentence } from './labels/words.ts';
import { PicturesOffer } from './labels/pictures-offer.tsx';
import { Source } from './labels/source.tsx';
import { httpsLink } from './opt-out-host.ts';
import { visible } from './visible.ts';

interface Props {
  readonly labels: readonly PageNotice[];
  readonly tabId: number;
}

function Said({ notice }: { readonly notice: PageNotice }) {
  const { kind, words, where } = notice;
  const source = kind === 'source-type' ? sourceTypeBy(words) : null;
  const said = source ? (
    <Source source={source} />
  ) : (
    <q>
      <bdi>{visible(words)}</bdi>
    </q>
  );
  return (
    <li>
      {sentence('labels_quoted', sayingSentence(sayingOf(notice)), said)} <span class="aside">{placeWords(where)}</span>
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

/** What stands there without unfolding: the most telling thing that the page says, and how many more there are. */
function factOf([first, ...more]: Props['labels']): string {
  if (!first) return text('labels_none');
  const saying = sayingSentence(sayingOf(first));
  return more.length === 0 ? saying : text(plural('labels_more', more.length), saying, number(more.length));
}

/** The words in which a page tells of prices, AI, recommendations and ads, where they stood, and what asks for such words. */
export function Labels({ labels, tabId }: Props) {
  const count = labels.length;
  const laws = lawsOf(labels);
  const summary = (
    <span class="who">
      <h2>{text('labels_title')}</h2> <span class="aside brief">{factOf(labels)}</span>
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

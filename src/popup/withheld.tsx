import { sentence } from '../ui/sentence.ts';
import { text } from '../ui/text.ts';
import { Statement } from './statement.tsx';

interface Props {
  readonly url: string;
  readonly onAllow: () => void;
}

/** On a site that Telltale is not allowed to look at: there, reloading alone would never help. */
export function Withheld({ url, onAllow }: Props) {
  const { hostname } = new URL(url);
  const site = hostname ? <bdi dir="ltr">{hostname}</bdi> : text('this_page');
  return (
    <Statement
      title={sentence('withheld_title', site)}
      body={text('withheld_text')}
      // Browsers let an extension ask for a site, but not for the files on the person's disk.
      {...(hostname ? { action: { label: text('withheld_action'), onClick: onAllow } } : {})}
    />
  );
}

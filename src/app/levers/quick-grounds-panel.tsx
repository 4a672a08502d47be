import { useMemo, useState } from 'react';
import type { Dataset } from '../../dataset/types.ts';
import { SourceList } from '../../planner/source-list.tsx';
import { useWords } from '../../planner/use-words.ts';
import { useResults } from '../../state/results.ts';
import { recordNames } from '../record-names.ts';
import { useWorkbenchWords } from '../scenarios/use-workbench-words.ts';
import { firstCountries } from './border.tsx';
import { runningCorridors } from './corridors-group.tsx';
import { awaitedCorridors, moreCountries, passagesOf } from './quick-controls.ts';
import './quick-grounds.css';
import {
  corridorGrounds,
  countryGrounds,
  type GroundsContext,
  passageGrounds,
  type QuickGrounds,
  railwayGrounds,
} from './quick-grounds.ts';

/** Controls of one kind: what they do, and what each rests on. */
interface Kind {
  /** Type of lever whose meaning they share. */
  readonly type: 'close-country' | 'close-corridor' | 'open-corridor' | 'close-place';
  readonly grounds: readonly QuickGrounds[];
}

const kindsOf = (group: 'borders' | 'corridors', context: GroundsContext): readonly Kind[] =>
  group === 'borders'
    ? [{ type: 'close-country', grounds: [...firstCountries, ...moreCountries].map((id) => countryGrounds(context, id)) }]
    : [
        { type: 'close-corridor', grounds: runningCorridors.map((id) => corridorGrounds(context, id)) },
        { type: 'open-corridor', grounds: awaitedCorridors.map((id) => railwayGrounds(context, id)) },
        { type: 'close-place', grounds: passagesOf(context.names.dataset).map((id) => passageGrounds(context, id)) },
      ];

interface QuickGroundsPanelProps {
  readonly group: 'borders' | 'corridors';
  readonly dataset: Dataset;
}

const Body = ({ group, dataset }: QuickGroundsPanelProps) => {
  const workbench = useWorkbenchWords();
  const { t, language } = workbench;
  const words = useWords(language);
  const details = useResults((state) => state.details);
  const context = useMemo(
    () => ({ names: { words: workbench, dataset, recordName: recordNames(dataset, language) }, details }),
    [workbench, dataset, language, details],
  );
  return kindsOf(group, context).map(({ type, grounds }) => (
    <div key={type} className="mv-quick-grounds">
      <strong>{t(`type.${type}.title`)}</strong>
      <p className="mv-caption">{t(`type.${type}.meaning`)}</p>
      {grounds.map(({ id, name, lines, sources }) => (
        <details key={id}>
          <summary>{name}</summary>
          <ul>
            {lines.map(({ text, english }) => (
              <li key={text} lang={english ? 'en' : undefined}>
                {text}
              </li>
            ))}
          </ul>
          {details !== null && sources.length === 0 ? (
            <p className="mv-caption">{t('grounds.yours')}</p>
          ) : (
            <SourceList ids={sources} context={{ words, dataset, details }} />
          )}
        </details>
      ))}
    </div>
  ));
};

/** What the quick controls of a group do, what holds without them, and what they rest on; drawn when it is opened. */
export const QuickGroundsPanel = (props: QuickGroundsPanelProps) => {
  const { t } = useWorkbenchWords();
  const [open, setOpen] = useState(false);
  return (
    <details className="mv-lever-grounds" onToggle={(event) => event.target === event.currentTarget && setOpen(event.currentTarget.open)}>
      <summary>{t('quick.title')}</summary>
      {open ? <Body {...props} /> : null}
    </details>
  );
};

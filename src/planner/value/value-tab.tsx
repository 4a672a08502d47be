import './value-tab.css';
import { type ReactNode, useMemo, useState } from 'react';
import { useStudy } from '../../state/use-study.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import type { ResultsTabProps } from '../props.ts';
import { useWords } from '../use-words.ts';
import { named } from '../words.ts';
import { ChainBlock } from './chain-block.tsx';
import { FlowBlock } from './flow-block.tsx';
import { MarketBlock } from './market-block.tsx';
import { RefiningBlock } from './refining-block.tsx';
import { WedgeBlock } from './wedge-block.tsx';

/** Minerals that say the most when none is chosen: large freight, then the headline case. */
const first = ['chromium', 'copper'];

/** One mineral from the gate to the buyer: its chain, its ways, its netbacks, what stands between it and its price, and refining at home. */
export const ValueTab = (props: ResultsTabProps) => {
  const { dataset, estimate, reference, language, view, onView, onAddLevers } = props;
  const words = useWords(language, 'value');
  const { t } = words;
  const context = useMemo(() => ({ ...props.context, words }), [props.context, words]);
  const minerals = estimate.by_mineral
    .map(({ mineral }) => ({ value: mineral, label: named(words, 'mineral', mineral) }))
    .toSorted((a, b) => words.f.compare(a.label, b.label));
  const [measure, setMeasure] = useState<'tonnes' | 'value'>('tonnes');
  const known = (id: string): boolean => minerals.some(({ value }) => value === id);
  const mineral = view.group.by === 'mineral' && known(view.group.id) ? view.group.id : (first.find(known) ?? minerals[0]?.value);
  const { id, title, year, maturity, levers } = estimate.scenario;
  const isolation = useStudy('isolation', { world: { id, title, year, maturity, levers } }, { auto: true });
  if (mineral === undefined) return <p className="mv-empty">{t('routes.none')}</p>;
  const discount = isolation.stale ? undefined : isolation.answer?.find((each) => each.mineral === mineral);
  return (
    <section className="mv-value">
      <div className="mv-value-form">
        <Select
          label={t('filter.mineral')}
          options={minerals}
          value={mineral}
          onChange={(value) => onView({ ...view, group: { by: 'mineral', id: value } })}
        />
        <Segmented
          label={t('dependence.measure')}
          options={(['tonnes', 'value'] as const).map((value) => ({ value, label: t(`value.measure.${value}`) }))}
          value={measure}
          onChange={setMeasure}
        />
      </div>
      <Block title={t('value.wedge.title')}>
        <WedgeBlock
          context={context}
          dataset={dataset}
          estimate={estimate}
          reference={reference}
          mineral={mineral}
          isolation={discount?.share ?? null}
        />
      </Block>
      <Block title={t('value.chain.title')}>
        <ChainBlock context={context} dataset={dataset} estimate={estimate} reference={reference} mineral={mineral} />
      </Block>
      <Block title={t('value.flows.title')}>
        <FlowBlock context={context} dataset={dataset} estimate={estimate} mineral={mineral} measure={measure} />
      </Block>
      <Block title={t('value.market.title')}>
        <MarketBlock context={context} estimate={estimate} reference={reference} mineral={mineral} />
      </Block>
      <Block title={t('value.refining.title')}>
        <RefiningBlock
          key={mineral}
          context={context}
          dataset={dataset}
          estimate={estimate}
          reference={reference}
          mineral={mineral}
          onAddLevers={onAddLevers}
        />
      </Block>
    </section>
  );
};

const Block = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <div className="mv-value-block" data-keeps-focus={true} tabIndex={-1}>
    <h3>{title}</h3>
    {children}
  </div>
);

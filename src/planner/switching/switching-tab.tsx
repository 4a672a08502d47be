import './switching-tab.css';
import { useMemo, useState } from 'react';
import { corridorIds } from '../../dataset/vocabulary.ts';
import type { SwitchingMeans, SwitchingWish } from '../../engine/index.ts';
import { useStudy } from '../../state/use-study.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import type { ResultsTabProps } from '../props.ts';
import { marketName } from '../quantities.ts';
import { placeName } from '../record-names.ts';
import { StudyBar } from '../study-bar.tsx';
import { useWords } from '../use-words.ts';
import { named } from '../words.ts';
import { type CargoOption, cargoOptions } from './cargo-options.ts';
import { RangesBlock } from './ranges-block.tsx';
import { SwitchingAnswer } from './switching-answer.tsx';

const kinds = ['price-floor', 'subsidy', 'cost-cut', 'border-time'] as const;
type Kind = (typeof kinds)[number];
/** Corridors that cargo can be sent by: those with a name of their own on the map. */
const corridors = corridorIds.filter((id) => id !== 'domestic' && id !== 'ocean');
type Corridor = (typeof corridors)[number];

/** What it would take: a cargo, where it should go, and by what; the smallest amount that sends it there. */
export const SwitchingTab = (props: ResultsTabProps) => {
  const { dataset, estimate, language, selection, onAddLevers } = props;
  const words = useWords(language, 'switching');
  const { t } = words;
  const context = useMemo(() => ({ ...props.context, words }), [props.context, words]);
  const options = useMemo(() => cargoOptions(words, dataset, estimate), [words, dataset, estimate]);
  const all = [...options.minerals, ...options.flows];
  const [chosen, setChosen] = useState(() => (selection?.kind === 'shipment' ? `flow:${selection.id.split('~')[0]}` : ''));
  const cargo = all.find(({ key }) => key === chosen) ?? all.find(({ key }) => key === 'mineral:tungsten:concentrate') ?? all[0];
  const [to, setTo] = useState<'market' | 'corridor'>('market');
  const [market, setMarket] = useState('us-east');
  const [corridor, setCorridor] = useState<Corridor>('middle');
  const [asked, setKind] = useState<Kind>('price-floor');
  const [cut, setCut] = useState<Corridor>('middle');
  const [place, setPlace] = useState('kz-aktau-port');
  const possible = kinds.filter((each) => each !== 'price-floor' || (to === 'market' && cargo?.priced === true));
  const kind = possible.includes(asked) ? asked : 'subsidy';
  const wish: SwitchingWish = to === 'market' ? { market } : { corridor };
  const means: SwitchingMeans =
    kind === 'cost-cut' ? { kind, corridor: to === 'corridor' ? corridor : cut } : kind === 'border-time' ? { kind, place } : { kind };
  const { id, title, year, maturity, levers } = estimate.scenario;
  const question = { world: { id, title, year, maturity, levers }, cargo: cargo?.cargo ?? {}, wish, means };
  const run = useStudy('switching', question);
  if (cargo === undefined) return <p className="mv-empty">{t('routes.none')}</p>;
  const corridorOptions = corridors.map((value) => ({ value, label: named(words, 'corridor', value) }));
  const wishName = to === 'market' ? marketName(words, market) : named(words, 'corridor', corridor);
  return (
    <section className="mv-switching" data-keeps-focus={true} tabIndex={-1}>
      <p>{t('switching.explain')}</p>
      <div className="mv-switching-form">
        <CargoSelect
          label={t('switching.cargo')}
          groups={[t('filter.mineral'), t('switching.shipment')]}
          options={options}
          cargo={cargo}
          onChange={setChosen}
        />
        <Segmented
          label={t('switching.to')}
          labelHidden={false}
          options={(['market', 'corridor'] as const).map((value) => ({ value, label: t(`switching.toName.${value}`) }))}
          value={to}
          onChange={setTo}
        />
        {to === 'market' ? (
          <Select
            label={t('switching.toName.market')}
            options={dataset.markets
              .filter(({ scope }) => scope !== 'regional')
              .map((each) => ({ value: each.id, label: marketName(words, each.id) }))
              .toSorted((a, b) => words.f.compare(a.label, b.label))}
            value={market}
            onChange={setMarket}
          />
        ) : (
          <Select label={t('switching.toName.corridor')} options={corridorOptions} value={corridor} onChange={setCorridor} />
        )}
        <Select
          label={t('switching.by')}
          labelHidden={false}
          options={possible.map((value) => ({ value, label: t(`switching.means.${value}`) }))}
          value={kind}
          onChange={setKind}
        />
        {kind === 'cost-cut' && to === 'market' ? (
          <Select label={t('switching.cutOn')} labelHidden={false} options={corridorOptions} value={cut} onChange={setCut} />
        ) : null}
        {kind === 'border-time' ? (
          <Select
            label={t('switching.at')}
            labelHidden={false}
            options={dataset.places
              .filter((each) => each.kind === 'border' || each.kind === 'gauge-break' || each.kind === 'port')
              .map((each) => ({ value: each.id, label: placeName(words, dataset, each.id) }))
              .toSorted((a, b) => words.f.compare(a.label, b.label))}
            value={place}
            onChange={setPlace}
          />
        ) : null}
      </div>
      <StudyBar run={run} words={words} label={t('switching.label')} />
      {run.answer === null || run.stale ? null : (
        <>
          <SwitchingAnswer
            context={context}
            result={run.answer}
            kind={kind}
            cargo={cargo.name}
            wish={wishName}
            shipments={cargo.shipments}
            onAddLevers={onAddLevers}
          />
          <RangesBlock context={context} question={question} kind={kind} cargo={cargo.name} shipments={cargo.shipments} />
        </>
      )}
    </section>
  );
};

interface CargoSelectProps {
  readonly label: string;
  /** Heads of minerals and of shipments. */
  readonly groups: readonly [string, string];
  readonly options: { readonly minerals: readonly CargoOption[]; readonly flows: readonly CargoOption[] };
  readonly cargo: CargoOption;
  readonly onChange: (key: string) => void;
}

const CargoSelect = ({ label, groups: [minerals, flows], options, cargo, onChange }: CargoSelectProps) => (
  <Select
    label={label}
    labelHidden={false}
    options={[
      { label: minerals, options: options.minerals.map(({ key, name }) => ({ value: key, label: name })) },
      { label: flows, options: options.flows.map(({ key, name }) => ({ value: key, label: name })) },
    ]}
    value={cargo.key}
    onChange={onChange}
  />
);

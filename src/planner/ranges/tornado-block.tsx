import { useState } from 'react';
import { SwingBar } from '../../charts/swing-bar.tsx';
import type { Estimate } from '../../engine/estimate-types.ts';
import type { Tornado, Variable } from '../../engine/index.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import type { StudyAnswer } from '../../worker/studies/catalogue.ts';
import type { OriginContext } from '../origin.ts';
import { figureDecimals, massUnit } from '../quantities.ts';
import { type Explain, WhereFrom } from '../where-from.tsx';
import { figureOrigin, figureStyle } from './figures.ts';
import { variableName } from './variable-name.ts';

interface TornadoBlockProps {
  readonly context: OriginContext;
  readonly answer: StudyAnswer<'tornado'>;
}

/** What moves a figure most: each quantity at its low and its high end, the widest swing first. A bar opens where its range comes from. */
export const TornadoBlock = ({ context, answer }: TornadoBlockProps) => {
  const { words } = context;
  const { t } = words;
  const [figure, setFigure] = useState<string>('totals/cost_usd_per_t');
  const [of, setOf] = useState<'shown' | 'change'>('shown');
  const chosen = answer.figures.find((each) => each.figure === figure) ?? answer.figures[0];
  if (chosen === undefined) return null;
  const compared = chosen.b !== null && chosen.difference !== null;
  const tornado = compared ? (of === 'change' ? chosen.difference : chosen.b) : chosen.a;
  return (
    <section className="mv-ranges-block">
      <div className="mv-ranges-controls">
        <Select
          label={t('ranges.tornadoOf')}
          options={answer.figures.map(({ figure: value }) => ({ value, label: figureStyle(words, value).label }))}
          value={chosen.figure}
          onChange={setFigure}
        />
        {compared && (
          <Segmented
            label={t('ranges.scenario')}
            options={[
              { value: 'shown', label: 'B' },
              { value: 'change', label: t('ranges.change') },
            ]}
            value={of}
            onChange={setOf}
          />
        )}
      </div>
      <TornadoTable
        tornado={tornado}
        figure={chosen.figure}
        variables={answer.variables}
        context={context}
        signed={compared && of === 'change'}
        estimate={compared && of === 'change' ? null : (context.shown?.estimate ?? null)}
      />
    </section>
  );
};

interface TornadoTableProps {
  readonly tornado: Tornado;
  readonly figure: string;
  readonly variables: readonly Variable[];
  readonly context: OriginContext;
  readonly signed: boolean;
  /** The scenario that the middle is of; null where it is a change. */
  readonly estimate: Estimate | null;
}

const TornadoTable = ({ tornado: { middle, rows }, figure, variables, context, signed, estimate }: TornadoTableProps) => {
  const { words } = context;
  const { t, f } = words;
  const ends = [middle, ...rows.flatMap((row) => [row.at_low, row.at_high])];
  const largest = Math.max(...ends.map(Math.abs));
  const { label, unit, scale } = figureStyle(words, figure, massUnit(largest));
  const decimals = figureDecimals(largest * scale);
  const text = (value: number): string => (signed ? f.signed(value * scale, decimals) : f.number(value * scale, decimals));
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  if (rows.length === 0) return <p className="mv-empty">{t('ranges.nothingMoves')}</p>;
  const explainMiddle: Explain = (origins) => {
    const base = estimate === null ? null : figureOrigin(context, estimate, figure)(origins);
    const value = unit === '' ? text(middle) : `${text(middle)}\u00a0${unit}`;
    return {
      title: label,
      formula: base?.formula ?? t('ranges.tornadoExplain'),
      inputs: [{ label: t('ranges.middle'), value }, ...(base?.inputs ?? [])],
      sources: base?.sources ?? [],
    };
  };
  return (
    <table className="mv-ranges-tornado">
      <caption>
        <strong>{t('ranges.tornado')}</strong>{' '}
        <span>
          {label}
          {unit === '' ? '' : `, ${unit}`};{' '}
          <WhereFrom context={context} explain={explainMiddle}>
            {t('ranges.atMiddle', { value: text(middle) })}
          </WhereFrom>
        </span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('ranges.quantity')}</th>
          <th scope="col">{t('ranges.atLow')}</th>
          <th scope="col">{t('ranges.atHigh')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const variable = variables.find(({ id }) => id === row.id);
          if (variable === undefined) return null;
          const { name, english } = variableName(context, variable);
          const figure = (value: string) => (
            <WhereFrom context={context} explain={(origins) => origins.explainVariable(context, variable)}>
              {value}
            </WhereFrom>
          );
          return (
            <tr key={row.id}>
              <th scope="row">
                <WhereFrom context={context} explain={(origins) => origins.explainVariable(context, variable)}>
                  <span lang={english ? 'en' : undefined}>{name}</span>
                  <SwingBar atLow={row.at_low} atHigh={row.at_high} middle={middle} from={from} to={to} />
                </WhereFrom>
              </th>
              <td className="mv-ranges-a">{figure(text(row.at_low))}</td>
              <td>{figure(text(row.at_high))}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};

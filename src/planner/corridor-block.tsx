import { type CorridorBar, CorridorBars } from '../charts/corridor-bars.tsx';
import { RingA } from '../charts/marks.tsx';
import { corridorIds } from '../dataset/vocabulary.ts';
import type { Aggregate, Estimate } from '../engine/estimate-types.ts';
import { coverageNote } from './coverage-note.ts';
import { figureMarks } from './figure-marks.ts';
import { FigureText } from './figure-text.tsx';
import { noiseTonnes } from './headline-case.ts';
import type { OriginContext } from './origin.ts';
import type { Group } from './props.ts';
import { inUnit, massUnit } from './quantities.ts';
import { WhereFrom } from './where-from.tsx';

interface CorridorBlockProps {
  readonly context: OriginContext;
  readonly estimate: Estimate;
  readonly group: Group;
  readonly b: Aggregate;
  readonly a: { readonly estimate: Estimate; readonly figures: Aggregate } | null;
}

/** How much of the value is known, which corridor carries it, and how concentrated that is: the last blocks of the Dependence tab. */
export const CorridorBlock = ({ context, estimate, group, b, a: ofA }: CorridorBlockProps) => {
  const { t, f } = context.words;
  const a = ofA?.figures ?? null;
  const marks = figureMarks(context.words);
  const tonnes = (from: Aggregate | null, id: string) => from?.corridors.find((row) => row.id === id)?.tonnes_y ?? 0;
  const largest = Math.max(0, ...corridorIds.map((id) => Math.max(tonnes(a, id), tonnes(b, id))));
  const unit = massUnit(largest);
  const decimals = unit === 'Mt' ? 2 : 0;
  const least = 10 ** -decimals;
  const text = (value: number) => {
    if (value === 0) return f.number(0);
    const shown = inUnit(value, unit);
    return shown < least / 2 ? `<${f.number(least, decimals)}` : f.number(shown, decimals);
  };
  const bars: CorridorBar[] = corridorIds
    .filter((id) => tonnes(a, id) > noiseTonnes || tonnes(b, id) > noiseTonnes)
    .toSorted((one, other) => Math.max(tonnes(a, other), tonnes(b, other)) - Math.max(tonnes(a, one), tonnes(b, one)))
    .map((id) => ({
      id,
      name: t(`names:corridor.${id}`),
      b: tonnes(b, id),
      a: a === null ? null : tonnes(a, id),
      textB: (
        <WhereFrom context={context} explain={(origins) => origins.explainCorridor(context, estimate, group, id, tonnes(b, id))}>
          {text(tonnes(b, id))}
        </WhereFrom>
      ),
      textA: ofA !== null && (
        <WhereFrom
          context={context}
          explain={(origins) => origins.inA(context, origins.explainCorridor(context, ofA.estimate, group, id, tonnes(a, id)))}
        >
          {text(tonnes(a, id))}
        </WhereFrom>
      ),
    }));
  return (
    <>
      <FigureText
        element="p"
        className="mv-dependence-note"
        context={context}
        pieces={marks.parts(`${coverageNote(marks.words, b)} ${t('dependence.registered')}`)}
      />
      <section className="mv-share-block">
        <CorridorBars
          caption={
            <>
              <strong>{t('dependence.corridors')}</strong> <span>{t(`unit.${unit}PerYear`)}</span>
            </>
          }
          headName={t('dependence.corridor')}
          headB={t('dependence.tonnes')}
          headA={t('dependence.tonnesA')}
          bars={bars}
        />
        <p className="mv-concentration">
          <Concentration context={context} figures={b} />
          {a !== null && <Concentration context={context} figures={a} before />}
        </p>
      </section>
    </>
  );
};

/** Index and effective routes as one figure, since both follow from the same tonnes. */
const Concentration = ({
  context,
  figures,
  before = false,
}: {
  readonly context: OriginContext;
  readonly figures: Aggregate;
  readonly before?: boolean;
}) => {
  const { t, f } = context.words;
  return (
    <WhereFrom
      context={context}
      explain={(origins) => {
        const origin = origins.explainConcentration(context, figures);
        return before ? origins.inA(context, origin) : origin;
      }}
      {...(before ? { className: 'mv-before' } : {})}
    >
      {before && (
        <>
          <RingA /> <span className="mv-hidden">{t('tile.before')} </span>
        </>
      )}
      {t('dependence.hhi')} <strong>{f.number(figures.hhi, 2)}</strong> · {t('dependence.effectiveRoutes')}{' '}
      <strong>{f.number(figures.effective_routes, 1)}</strong>
    </WhereFrom>
  );
};

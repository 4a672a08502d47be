import './ways-table.css';
import { Shield } from '../../charts/shield.tsx';
import type { RouteEstimate, ShipmentEstimate } from '../../engine/estimate-types.ts';
import { figureMarks } from '../figure-marks.ts';
import { FigureText } from '../figure-text.tsx';
import { behindWords, wayName } from '../itinerary-words.ts';
import type { OriginContext } from '../origin.ts';
import { kilometreNumber, sharePercent, twoFigures } from '../quantities.ts';
import { useWords } from '../use-words.ts';
import { WhereFrom } from '../where-from.tsx';
import { capitalise, type Words } from '../words.ts';
import { bestFigure, type WayColumn, wayColumns, wayFigure } from './ways-columns.ts';

interface WaysTableProps {
  readonly context: OriginContext;
  readonly flow: ShipmentEstimate;
  readonly chosen: RouteEstimate;
  readonly onChoose: (route: string) => void;
}

/** The ways of a flow side by side, the best value of each column marked, and in words why the chosen one is not ahead. */
export const WaysTable = ({ context, flow, chosen, onChoose }: WaysTableProps) => {
  const words = useWords(context.words.language, 'ways');
  const { t } = words;
  const marks = figureMarks(words);
  const { routes } = flow;
  const [first] = routes;
  const best = new Map(wayColumns.map((column) => [column, bestFigure(routes, column)]));
  return (
    <section className="mv-ways">
      <table>
        <caption>{t('title')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="mv-hidden">{t('way')}</span>
            </th>
            {wayColumns.map((column) => (
              <th key={column} scope="col">
                {t(`column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {routes.map((route) => (
            <tr key={route.id} data-chosen={route === chosen || undefined}>
              <th scope="row">
                <button type="button" className="mv-code" aria-pressed={route === chosen} onClick={() => onChoose(route.id)}>
                  <Shield corridor={route.corridor} /> {wayName(context, route, routes)}
                </button>
              </th>
              {wayColumns.map((column) => {
                const isBest = best.get(column) === wayFigure(route, column);
                return (
                  <td key={column} data-best={isBest || undefined}>
                    {isBest && (
                      <>
                        <span className="mv-ways-best" aria-hidden="true" />
                        <span className="mv-hidden">{t('best')} </span>
                      </>
                    )}
                    <WhereFrom context={context} explain={(origins) => origins.explainRouteCost(context, flow, route)}>
                      {figureText(words, wayFigure(route, column), column)}
                    </WhereFrom>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <FigureText
        element="p"
        context={context}
        pieces={marks.parts(
          first !== undefined && chosen !== first
            ? behindWords(marks.words, flow, chosen, first, { way: capitalise(t('thisWay')), other: t('firstWay'), behind: t })
            : t('note'),
        )}
      />
    </section>
  );
};

function figureText(words: Words, value: number, column: WayColumn): string {
  if (column === 'share') return sharePercent(words, value);
  return column === 'km' ? kilometreNumber(words, value) : twoFigures(words, value);
}

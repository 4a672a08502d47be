import type { Dataset } from '../../dataset/types.ts';
import type { Estimate } from '../../engine/estimate-types.ts';
import type { LinkDenialRow } from '../../engine/index.ts';
import { DenialDetail } from './denial-detail.tsx';
import { type Cuts, deniedName, type LeverageContext } from './leverage-words.ts';

interface LinkDetailProps {
  readonly context: LeverageContext;
  readonly estimate: Estimate;
  readonly row: LinkDenialRow;
  readonly name: string;
  readonly cuts: Cuts;
}

/** The others of the line, then what the closure costs and who is left behind. */
export const LinkDetail = ({ context, estimate, row, name, cuts }: LinkDetailProps) => {
  const { words, dataset } = context;
  const kind = row.denied[0]?.kind;
  const others = kind === 'leg' || kind === 'place' ? row.in_line.slice(1).map((id) => deniedName(words, dataset, [{ kind, id }])) : [];
  return (
    <>
      {others.length === 0 ? null : <p>{words.t('leverage.link.inLine', { list: words.f.list(others) })}</p>}
      <DenialDetail
        context={context}
        estimate={estimate}
        row={row}
        before={null}
        ways={null}
        name={name}
        cuts={cuts}
        legs={legsOfLink(dataset, row)}
      />
    </>
  );
};

/** Legs by which the map shows a row: those of its line, or those that meet at its places. */
export const legsOfLink = ({ legs }: Pick<Dataset, 'legs'>, { denied: [first], in_line }: LinkDenialRow): readonly string[] =>
  first?.kind === 'leg' ? in_line : legs.filter(({ from, to }) => in_line.includes(from) || in_line.includes(to)).map(({ id }) => id);

import type { LeverOf } from '../../dataset/schema/scenario.ts';
import type { Dataset } from '../../dataset/types.ts';
import { leverKey } from '../../state/scenario-choice.ts';
import { Slider } from '../../ui/slider.tsx';
import { Switch } from '../../ui/switch.tsx';
import { nameOf, useShellWords } from '../words.ts';
import { ChangedMark } from './mark.tsx';
import type { LeverBoard } from './use-levers.ts';

type Props = { readonly board: LeverBoard };

/** Name of the quota on uranium over the Caspian, as the engine knows it. */
const CASPIAN_QUOTA = 'class-7-caspian';

/** Mid value of a parameter; the shown default of a slider. */
const parameter = ({ parameters }: Dataset, id: string, otherwise: number): number =>
  parameters.find((record) => record.id === id)?.mid ?? otherwise;

const Marked = ({ board, lever, label }: Props & { readonly lever: Parameters<typeof leverKey>[0]; readonly label: string }) => {
  const { t } = useShellWords();
  return (
    <span className="mv-lever-name">
      <ChangedMark changed={board.changed.has(leverKey(lever))} label={t('levers.mark')} />
      {label}
    </span>
  );
};

const CapitalRate = ({ board }: Props) => {
  const { t } = useShellWords();
  const usual = Math.round(parameter(board.dataset, 'capital-rate', 0.1) * 100);
  const lever = board.find('capital-rate');
  const of = (rate: number): LeverOf<'capital-rate'> => ({ type: 'capital-rate', rate });
  return (
    <Slider
      label={<Marked board={board} lever={of(0)} label={t('behaviour.capitalRate')} />}
      value={lever?.type === 'capital-rate' ? Math.round(lever.rate * 100) : usual}
      min={0}
      max={30}
      step={1}
      unit="%"
      onChange={(percent) => (percent === usual ? board.remove('capital-rate') : board.put(of(percent / 100)))}
    />
  );
};

const LogitScale = ({ board }: Props) => {
  const { t } = useShellWords();
  const lever = board.find('logit-scale');
  const of = (factor: number): LeverOf<'logit-scale'> => ({ type: 'logit-scale', factor });
  return (
    <Slider
      label={<Marked board={board} lever={of(1)} label={t('behaviour.logitScale')} />}
      value={lever?.type === 'logit-scale' ? lever.factor : 1}
      min={0.1}
      max={5}
      step={0.1}
      unit="×"
      onChange={(factor) => (factor === 1 ? board.remove('logit-scale') : board.put(of(factor)))}
    />
  );
};

const constants = ['northern', 'middle', 'eastern', 'southern'] as const;

const Constant = ({ board, corridor }: Props & { readonly corridor: (typeof constants)[number] }) => {
  const { t } = useShellWords();
  const usual = Math.round(parameter(board.dataset, `corridor-constant-${corridor}`, 0) * 100);
  const of = (share: number): LeverOf<'corridor-constant'> => ({ type: 'corridor-constant', corridor, share_of_best_cost: share });
  const key = leverKey(of(0));
  const lever = board.find(key);
  return (
    <Slider
      label={<Marked board={board} lever={of(0)} label={t('behaviour.constant', { corridor: nameOf(t, 'corridor', corridor) })} />}
      value={lever?.type === 'corridor-constant' ? Math.round(lever.share_of_best_cost * 100) : usual}
      min={0}
      max={200}
      step={5}
      unit={t('behaviour.ofCost')}
      onChange={(percent) => (percent === usual ? board.remove(key) : board.put(of(percent / 100)))}
    />
  );
};

const Permit = ({ board }: Props) => {
  const { t } = useShellWords();
  const withdrawn: LeverOf<'permit'> = { type: 'permit', permit: 'russia-transit-permit', granted: false };
  const key = leverKey(withdrawn);
  const lever = board.find(key);
  return (
    <Switch
      label={<Marked board={board} lever={withdrawn} label={t('behaviour.permit')} />}
      checked={!(lever?.type === 'permit' && !lever.granted)}
      onChange={(granted) => (granted ? board.remove(key) : board.put(withdrawn))}
    />
  );
};

const Quota = ({ board }: Props) => {
  const { t } = useShellWords();
  const usual = parameter(board.dataset, 'class-7-quota-t', 3500);
  const of = (amount: number | null): LeverOf<'quota'> => ({ type: 'quota', quota: CASPIAN_QUOTA, t_contained_per_y: amount });
  const key = leverKey(of(0));
  const lever = board.find(key);
  const amount = lever?.type === 'quota' ? lever.t_contained_per_y : usual;
  return (
    <>
      <Switch
        label={<Marked board={board} lever={of(0)} label={t('behaviour.noQuota')} />}
        checked={amount === null}
        onChange={(lifted) => (lifted ? board.put(of(null)) : board.remove(key))}
      />
      <Slider
        label={t('behaviour.quota')}
        value={amount ?? usual}
        min={0}
        max={30_000}
        step={500}
        unit={t('behaviour.quotaUnit')}
        disabled={amount === null}
        onChange={(tonnes) => (tonnes === usual ? board.remove(key) : board.put(of(tonnes)))}
      />
    </>
  );
};

/** How shippers choose, what capital costs, and what rules bind uranium. */
export const BehaviourGroup = ({ board }: Props) => {
  const { t } = useShellWords();
  return (
    <section className="mv-lever-group">
      <h3>{t('behaviour.title')}</h3>
      <CapitalRate board={board} />
      <LogitScale board={board} />
      {constants.map((corridor) => (
        <Constant key={corridor} board={board} corridor={corridor} />
      ))}
      <Permit board={board} />
      <Quota board={board} />
    </section>
  );
};

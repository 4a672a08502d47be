import type { ResultsTabProps } from './props.ts';
import { resultsTabs } from './results-tabs.ts';

/** The open tab, where it is not the first one. */
export const OtherTab = (props: ResultsTabProps) => {
  if (props.tab === 'dependence') return null;
  const Tab = resultsTabs[props.tab];
  return <Tab {...props} />;
};

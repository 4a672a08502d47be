import { useEffect, useMemo, useState } from 'react';
import type { Dataset } from '../../dataset/types.ts';
import type { Estimate } from '../../engine/estimate-types.ts';
import { useAppState } from '../../state/app-state.ts';
import type { Selection } from '../../state/view-types.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { useShellWords } from '../words.ts';
import { type Found, findEntries } from './find-entries.ts';
import { fetchOtherNames, isCyrillic, type OtherNames } from './other-names.ts';
import { buildIndex, search } from './search-index.ts';

interface SearchBoxProps {
  readonly dataset: Dataset | null;
  readonly estimate: Estimate | null;
  /** Looks at what was found. */
  readonly onFound: (selection: Selection) => void;
  readonly onChosen?: () => void;
}

/** Finds sites, places, countries, minerals and shipments by a piece of a name in any script. */
export const SearchBox = ({ dataset, estimate, onFound, onChosen }: SearchBoxProps) => {
  const words = useShellWords();
  const { t } = words;
  const [text, setText] = useState('');
  const filters = useAppState((state) => state.filters);
  const setFilters = useAppState((state) => state.setFilters);
  const setSide = useAppState((state) => state.setSide);
  const setSheet = useAppState((state) => state.setSheet);
  const select = useAppState((state) => state.select);
  // names are gathered when somebody types, not whenever an estimate changes
  const typed = text.trim() !== '';
  const [others, setOthers] = useState<OtherNames>();
  const cyrillic = isCyrillic(text);
  useEffect(() => {
    // names in Cyrillic are a help: without them the search goes on with those that it has
    if (cyrillic && !others)
      void fetchOtherNames().then(
        (names) => setOthers(() => names),
        () => undefined,
      );
  }, [cyrillic, others]);
  const index = useMemo(
    () => (dataset && typed ? buildIndex(findEntries(words, dataset, estimate, others)) : null),
    [words, dataset, estimate, typed, others],
  );
  const found = useMemo(() => (index ? search(index, text) : []), [index, text]);
  const choose = ({ target }: Found): void => {
    if (target.kind === 'mineral') {
      setFilters({ ...filters, minerals: [target.id] });
      // what is left out must show, and how to have it back; the card of a site that is now hidden would not fit the map
      select(null);
      setSide('filter');
      setSheet('sites');
    } else onFound(target);
    setText('');
    onChosen?.();
  };
  return (
    <Combobox
      label={t('search.label')}
      placeholder={t('search.placeholder')}
      text={text}
      onText={setText}
      options={found}
      onChoose={choose}
      emptyText={t('search.empty')}
    />
  );
};

import { useMemo } from 'react';
import { CardActions } from './card.tsx';
import { CountryCard } from './country-card.tsx';
import { LegCard } from './leg-card.tsx';
import { PlaceCard } from './place-card.tsx';
import type { SelectionCardProps } from './props.ts';
import { SiteCard } from './site-card.tsx';
import { useWords } from './use-words.ts';

/** The card of what is selected: a site, a place, a leg or a country. */
export const SelectionCard = ({ actions, ...props }: SelectionCardProps) => (
  <CardActions value={actions ?? null}>
    <CardOf {...props} />
  </CardActions>
);

const CardOf = ({ selection, dataset, details, language, ...rest }: Omit<SelectionCardProps, 'actions'>) => {
  const words = useWords(language);
  const { estimate, reference } = rest;
  const context = useMemo(
    () => ({ words, dataset, details, shown: { estimate, reference } }),
    [words, dataset, details, estimate, reference],
  );
  const shared = { context, id: selection.id, ...rest };
  switch (selection.kind) {
    case 'site':
      return <SiteCard {...shared} />;
    case 'place':
      return <PlaceCard {...shared} />;
    case 'leg':
      return <LegCard {...shared} />;
    case 'country':
      return <CountryCard {...shared} />;
  }
};

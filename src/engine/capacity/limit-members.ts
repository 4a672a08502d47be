import type { Network } from '../network/types.ts';
import { groups, isCaspianAzerbaijan } from './limit-groups.ts';

/** The hauls on which a tonne uses a limit, and the legs that they belong to. */
export interface Members {
  /** 1 at those arcs. */
  readonly arcs: Uint8Array;
  readonly links: readonly number[];
}

/** Who belongs to the limits of a network: what of them no scenario or rate changes. */
export interface LimitMembers {
  /** In the order of `groups`. */
  readonly groups: readonly Members[];
  readonly quota: Members;
  /** Hauls of a leg, both ways or towards one country alone. */
  readonly ofLink: (link: number, towards?: string) => Members;
}

const known = new WeakMap<Network['links'], LimitMembers>();

/** The members of a network's limits, found once: a network at other rates has the same legs. */
export function limitMembers(network: Network): LimitMembers {
  const found = known.get(network.links);
  if (found !== undefined) return found;
  const hauls = haulsOf(network);
  const membersIf = (holds: (haul: Haul) => boolean): Members => {
    const arcs = new Uint8Array(network.arcs.length);
    const links = new Set<number>();
    for (const haul of hauls) {
      if (!holds(haul)) continue;
      arcs[haul.arc] = 1;
      links.add(haul.index);
    }
    return { arcs, links: [...links] };
  };
  const byLink = new Map<string, Members>();
  const members: LimitMembers = {
    groups: groups.map((group) => membersIf(({ link, towards }) => group.holds(link, towards))),
    quota: membersIf(({ link }) => isCaspianAzerbaijan(link)),
    ofLink: (index, towards) => {
      const key = `${index} ${towards ?? ''}`;
      const kept = byLink.get(key) ?? membersIf((haul) => haul.index === index && (towards === undefined || haul.towards === towards));
      byLink.set(key, kept);
      return kept;
    },
  };
  known.set(network.links, members);
  return members;
}

/** An arc that hauls along a leg, and the country that it leads to. */
interface Haul {
  readonly arc: number;
  readonly index: number;
  readonly link: Network['links'][number];
  readonly towards: string | undefined;
}

function haulsOf({ arcs, links, placeCountry }: Network): Haul[] {
  return arcs.flatMap(({ kind, link: index, forward }, arc) => {
    const link = index >= 0 ? links[index] : undefined;
    if (link === undefined || kind !== 'haul') return [];
    return [{ arc, index, link, towards: placeCountry.get(forward ? link.to : link.from) }];
  });
}

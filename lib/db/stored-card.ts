import type { MatchCard } from '@/lib/contracts/matching/match-view.ts';
import type { Prisma } from './generated/client.ts';

/** A card as it was stored; one from before last days were kept has none. */
export function storedCard(card: Prisma.JsonValue, shortlisted: boolean): MatchCard {
  return { lastDay: null, ...(card as unknown as Omit<MatchCard, 'lastDay' | 'shortlisted'>), shortlisted };
}

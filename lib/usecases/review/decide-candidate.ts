import { decideCandidateInput } from '@/lib/contracts/review/case-inputs.ts';
import { decideOverride, findOverride } from '@/lib/db/stores/verdict-overrides.ts';
import { userIdOf } from '@/lib/domain/access/actor.ts';
import { may } from '@/lib/domain/access/policy.ts';
import { fail, ok } from '@/lib/domain/result.ts';
import { command } from '../command.ts';

/** A maintainer says what came of a candidate: taken into the rules, or declined with the reason, which the advisor reads; or opens it again. */
export const decideCandidate = command({
  name: 'decide-candidate',
  input: decideCandidateInput,
  allow: (actor) => may(actor, 'decide-candidate'),
  run: async ({ db, actor, now, input: { overrideId, version, candidate, text } }) => {
    const by = userIdOf(actor);
    const found = await findOverride(db, overrideId);
    if (!found || by === null) return fail({ kind: 'not-found' });
    if (candidate === 'declined' && text === '') return fail({ kind: 'invalid', problems: [{ field: 'text', code: 'required' }] });
    const decided = await decideOverride(db, overrideId, version, { candidate, text, by }, now);
    const { caseId: _case, ...current } = found;
    return decided ? ok({ overrideId, candidate }) : fail({ kind: 'conflict', code: 'override-changed', current });
  },
  about: (_input, { overrideId, candidate }) => ({ type: 'override', id: overrideId, company: null, detail: { candidate } }),
});

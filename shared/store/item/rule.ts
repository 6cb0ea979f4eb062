import * as z from 'zod';
import { ruleKey } from '../key.ts';
import { worker } from './case.ts';
import { defineItem } from './define.ts';

/** What of the rules can be added without a release. */
export const ruleKinds = ['norm_table', 'cost_limits', 'delegation', 'phrases'] as const;
export type RuleKind = (typeof ruleKinds)[number];

/**
 * Rules that a manager has added: dated data, written once and never changed. What it holds is judged by
 * the schema of its kind, when it is added and each time it is read.
 */
export const ruleItem = defineItem({
  type: 'rule',
  schema: z.strictObject({
    kind: z.enum(ruleKinds),
    id: z.string().min(1).max(80),
    data: z.record(z.string(), z.unknown()),
    addedBy: worker,
    addedAt: z.string(),
    /** Why it was added, in the words of the one who added it. */
    reason: z.string().min(1).max(500),
    /** The one in whose place it comes before that one has begun to hold. */
    supersedes: z.string().nullable(),
  }),
  key: (value) => ruleKey.rule(value.kind, value.id),
});
export type RuleItem = z.infer<typeof ruleItem.schema>;

/** Counts the additions, so that two managers who add at once are told of each other. */
export const ruleCount = defineItem({
  type: 'rule-count',
  schema: z.strictObject({ version: z.int().positive() }),
  key: () => ruleKey.count,
});

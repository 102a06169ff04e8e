/** The rules that decisions are made under now: the newest published ones, taken over without a restart (A10). */
import { compilePolicy, type Policy } from '../policy/policy.ts'
import type { Sql } from '../store/connect.ts'
import { newestPolicyId, policyById, publishPolicy } from '../store/policies.ts'

export interface PolicyInForce {
  current(): Policy
  /** Looks whether newer ones were published. */
  refresh(): Promise<void>
}

/**
 * Where nothing was ever published, `sources` (file name → text) are published first.
 * @throws RulesError where the rules in force do not compile, which `rules publish` prevents
 */
export async function policyInForce(
  sql: Sql,
  sources: () => Record<string, string>,
  now: () => number,
): Promise<PolicyInForce> {
  if ((await newestPolicyId(sql)) === null) {
    const files = sources()
    await publishPolicy(sql, { version: compilePolicy(files).version, files }, now())
  }
  let id: number | null = null
  let policy: Policy | undefined
  const refresh = async () => {
    const newest = await newestPolicyId(sql)
    if (newest === null || newest === id) return
    const published = await policyById(sql, newest)
    if (!published) return
    policy = compilePolicy(published.files)
    id = newest
  }
  await refresh()
  return {
    refresh,
    current() {
      if (!policy) throw new Error('no rules are in force: publish some with "santral rules publish"')
      return policy
    },
  }
}

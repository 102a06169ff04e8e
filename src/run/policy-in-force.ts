/** The rules that decisions are made under now: the newest published ones, taken over without a restart (A10). */
import { compilePolicy, type Policy, RulesError } from '../policy/policy.ts'
import type { Sql } from '../store/connect.ts'
import { newestPolicyId, policyById, publishedVersions, publishPolicy } from '../store/policies.ts'

export interface PolicyInForce {
  current(): Policy
  /** Looks whether newer ones were published. */
  refresh(): Promise<void>
}

/**
 * Where nothing was ever published, `sources` (file name → text) are published first. Where the ones in force were brought
 * along by an older program and lack what this one needs, they are replaced by `sources`, under a version of their own.
 * @throws Error that says what to do where an operator's rules lack it; nothing is decided under half of them
 */
export async function policyInForce(
  sql: Sql,
  sources: () => Record<string, string>,
  now: () => number,
): Promise<PolicyInForce> {
  if ((await newestPolicyId(sql)) === null) await publishOwn(sql, sources(), now())
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
  try {
    await refresh()
  } catch (error) {
    await replace(sql, sources, now, error)
    await refresh()
  }
  return {
    refresh,
    current() {
      if (!policy) throw new Error('no rules are in force: publish some with "santral rules publish"')
      return policy
    },
  }
}

/** Rules that do not fit this program make way where a program brought them along. */
async function replace(sql: Sql, sources: () => Record<string, string>, now: () => number, error: unknown) {
  const newest = await newestPolicyId(sql)
  const published = newest === null ? undefined : await policyById(sql, newest)
  if (!(error instanceof RulesError) || !published) throw error
  if (!published.own) {
    throw new Error(
      `the rules in force (version ${published.version}) were published for another version of Santral and do not fit this one:\n${error.message}\n` +
        'Put these places right in your rules directory, raise its version.yaml, and publish it: npx santral rules publish DIR. ' +
        'What was kept is decided then.',
    )
  }
  await publishOwn(sql, sources(), now())
}

async function publishOwn(sql: Sql, files: Record<string, string>, at: number) {
  const version = unused(compilePolicy(files).version, await publishedVersions(sql))
  await publishPolicy(sql, { version, files: { ...files, 'version.yaml': `version: "${version}"\n` }, own: true }, at)
}

/** 2026.11.1 → 2026.11.2, where that was published already. */
function unused(version: string, published: string[]): string {
  const [year, month, n = 0] = version.split('.').map(Number)
  for (let next = n; ; next++) {
    const tried = `${year}.${month}.${next}`
    if (!published.includes(tried)) return tried
  }
}
